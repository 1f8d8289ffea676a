package vn.giaoban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person typed, as questions to the full-text index and as marks in what was found.
 *
 * @param syllables folded; none when nothing searchable was typed
 */
record Typed(List<String> syllables) {

    static final int LONGEST = 200;

    /** More than a person types; each is one more list to cut with the others. */
    private static final int MOST_SYLLABLES = 20;

    /** One or two letters begin a tenth of all words: too many to be an answer and to be counted while somebody types. */
    private static final int SHORTEST_BEGINNING = 3;

    static Typed of(String text) {
        return new Typed(Syllable.of(text).stream()
                .limit(MOST_SYLLABLES)
                .map(Syllable::folded)
                .toList());
    }

    boolean isEmpty() {
        return syllables.isEmpty();
    }

    String key() {
        return String.join(" ", syllables);
    }

    /** The expression for MATCH … AGAINST in boolean mode; empty when this way asks no more than a narrower one. */
    Optional<String> expression(Matching matching) {
        int last = syllables.size() - 1;
        return switch (matching) {
            case PHRASE -> Optional.of(all(phrase()));
            case WORDS -> syllables.size() < 2 ? Optional.empty() : Optional.of(all(alone(syllables)));
            case BEGINNING -> {
                if (last == 0) {
                    yield begun();
                }
                List<String> grams = phrase();
                yield Optional.of(all(grams) + "*");
            }
            case WORDS_BEGINNING ->
                last < 1
                        ? Optional.empty()
                        : begun().map(beginning -> all(alone(syllables.subList(0, last))) + " " + beginning);
        };
    }

    private Optional<String> begun() {
        String last = syllables.getLast();
        return last.length() < SHORTEST_BEGINNING ? Optional.empty() : Optional.of("+" + last + "*");
    }

    private List<String> phrase() {
        if (syllables.size() == 1) {
            return alone(syllables);
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < syllables.size(); i++) {
            pairs.add(Grams.pair(syllables.get(i - 1), syllables.get(i)));
        }
        return pairs;
    }

    private static List<String> alone(List<String> syllables) {
        return syllables.stream().map(Grams::alone).toList();
    }

    /** Nothing but letters, digits and «_» is in a gram, so none is taken for an operator. */
    private static String all(List<String> grams) {
        return grams.stream().map(gram -> "+" + gram).collect(Collectors.joining(" "));
    }

    /**
     * The places of a text in which this was found, in their order, never overlapping: the whole phrase where it stands,
     * else its pairs of words, each word where they stand apart.
     */
    List<Mark> marksIn(String text, Matching matching) {
        List<Syllable> words = Syllable.of(text);
        boolean inOrder = matching == Matching.PHRASE || matching == Matching.BEGINNING;
        int longest = inOrder ? syllables.size() : 1;
        List<Mark> whole = runs(words, longest, matching);
        return whole.isEmpty() && longest > 2 ? runs(words, 2, matching) : whole;
    }

    /** Runs of the text's words that are a run of the typed ones. */
    private List<Mark> runs(List<Syllable> words, int length, Matching matching) {
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at + length <= words.size(); at++) {
            if (!isRun(words.subList(at, at + length), matching)) {
                continue;
            }
            int start = words.get(at).start();
            boolean goesOn = !marks.isEmpty() && start < marks.getLast().end();
            start = goesOn ? marks.removeLast().start() : start;
            marks.add(new Mark(start, words.get(at + length - 1).end()));
        }
        return marks;
    }

    private boolean isRun(List<Syllable> words, Matching matching) {
        for (int first = 0; first + words.size() <= syllables.size(); first++) {
            int fitting = 0;
            while (fitting < words.size() && fits(words.get(fitting).folded(), first + fitting, matching)) {
                fitting++;
            }
            if (fitting == words.size()) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(String word, int index, Matching matching) {
        boolean begun = index == syllables.size() - 1
                && (matching == Matching.BEGINNING || matching == Matching.WORDS_BEGINNING);
        return begun ? word.startsWith(syllables.get(index)) : word.equals(syllables.get(index));
    }
}
