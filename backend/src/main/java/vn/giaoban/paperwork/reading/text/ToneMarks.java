package vn.giaoban.paperwork.reading.text;

/**
 * Both places where people put the tone of an open oa, oe, uy are right («hoà», «hòa»; «uỷ», «ủy»). Rules see the second
 * only.
 */
final class ToneMarks {

    private static final String ON_LAST = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String ON_FIRST = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    private ToneMarks() {}

    /** The same text, in lower case already, with the tone on the first vowel; as long as before. */
    static String folded(String key) {
        StringBuilder folded = null;
        for (int i = 0; i + 1 < key.length(); i++) {
            char first = key.charAt(i);
            boolean endsHere = i + 2 == key.length() || !Character.isLetter(key.charAt(i + 2));
            if ((first == 'o' || first == 'u') && endsHere && !(first == 'u' && i > 0 && key.charAt(i - 1) == 'q')) {
                int pair = pairAt(first, key.charAt(i + 1));
                if (pair >= 0) {
                    folded = folded == null ? new StringBuilder(key) : folded;
                    folded.setCharAt(i, ON_FIRST.charAt(pair));
                    folded.setCharAt(i + 1, ON_FIRST.charAt(pair + 1));
                }
            }
        }
        return folded == null ? key : folded.toString();
    }

    private static int pairAt(char first, char second) {
        for (int i = 0; i < ON_LAST.length(); i += 2) {
            if (ON_LAST.charAt(i) == first && ON_LAST.charAt(i + 1) == second) {
                return i;
            }
        }
        return -1;
    }
}
