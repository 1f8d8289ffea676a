package vn.giaoban.paperwork.writing;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.BitSet;
import java.util.regex.Matcher;

/**
 * Where the PDF printer may end a line: behind blanks and behind hyphens within words, outside of what is never broken.
 * Its own breaker ends lines behind slashes too, as addresses of the web want it.
 */
final class LineEnds implements FSTextBreaker {

    private static final int NONE = -1;

    private final BitSet ends = new BitSet();
    private int last = NONE;

    @Override
    public void setText(String text) {
        ends.clear();
        last = NONE;
        for (int i = 1; i < text.length(); i++) {
            if (isBlank(text.charAt(i - 1)) && !isBlank(text.charAt(i)) || isBehindHyphen(text, i)) {
                ends.set(i);
            }
        }
        Matcher whole = Unbroken.IN_TEXT.matcher(text);
        while (whole.find()) {
            ends.clear(whole.start() + 1, whole.end());
        }
        ends.set(text.length());
    }

    @Override
    public int next() {
        last = last == NONE ? ends.nextSetBit(0) : ends.nextSetBit(last + 1);
        return last;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n';
    }

    private static boolean isBehindHyphen(String text, int at) {
        return at > 1
                && text.charAt(at - 1) == '-'
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at));
    }
}
