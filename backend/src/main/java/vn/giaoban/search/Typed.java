package vn.giaoban.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * The expression for MATCH … AGAINST in boolean mode; empty when this way asks no more than a narrower one.
     *
     * @param shelves on any of which it may be found; at least one
     */
    Optional<String> expression(Matching matching, Collection<Shelf> shelves) {
        List<String> grams = grams(matching);
        if (grams.isEmpty()) {
            return Optional.empty();
        }
        List<String> each = shelves.stream().map(shelf -> all(grams, shelf)).toList();
        return Optional.of(
                each.size() == 1
                        ? each.getFirst()
                        : each.stream().map(one -> "(" + one + ")").collect(Collectors.joining(" ")));
    }

    /** All of which must be there; one with a «*» is only begun. */
    private List<String> grams(Matching matching) {
        int last = syllables.size() - 1;
        return switch (matching) {
            case PHRASE -> phrase();
            case WORDS -> last == 0 ? List.of() : alone(syllables);
            case BEGINNING -> last == 0 ? begun() : lastBegun(phrase());
            case WORDS_BEGINNING ->
                last == 0 || begun().isEmpty()
                        ? List.of()
                        : Stream.concat(alone(syllables.subList(0, last)).stream(), begun().stream())
                                .toList();
        };
    }

    private List<String> begun() {
        String last = syllables.getLast();
        return last.length() < SHORTEST_BEGINNING ? List.of() : List.of(last + "*");
    }

    private static List<String> lastBegun(List<String> grams) {
        List<String> begun = new ArrayList<>(grams);
        begun.add(begun.removeLast() + "*");
        return begun;
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
    private static String all(List<String> grams, Shelf shelf) {
        return grams.stream().map(gram -> "+" + shelf.gram(gram)).collect(Collectors.joining(" "));
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
