package vn.giaoban.paperwork.writing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be left out.
 *
 * @param lists that must have an entry: «? {yêu cầu} ## Yêu cầu» names one
 * @param line what is said then
 */
record MayGo(List<String> lists, String line) {

    private static final String MARK = "? ";
    private static final Pattern LIST = Pattern.compile("\\{([^{}\n]{1,60})}\\s+(?=\\S)");

    static boolean is(String written) {
        return written.startsWith(MARK);
    }

    /** @param isList whether a name is one of a list; the name of a text belongs to what is said */
    static MayGo of(String written, Predicate<String> isList) {
        List<String> lists = new ArrayList<>();
        String line = written.substring(MARK.length());
        for (Matcher list = LIST.matcher(line);
                list.lookingAt() && isList.test(list.group(1));
                list = LIST.matcher(line)) {
            lists.add(list.group(1));
            line = line.substring(list.end());
        }
        return new MayGo(lists, line);
    }
}
