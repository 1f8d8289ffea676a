package vn.giaoban.participants;

import java.util.Arrays;
import vn.giaoban.plans.content.PlanText;

/** A Vietnamese name in the parts by which lists are sorted: the given name stands last. */
record PersonName(String full, String given, String middle, String family) {

    static PersonName of(String written) {
        String full = PlanText.line(written);
        String[] words = full.split(" ");
        if (words.length == 1) {
            return new PersonName(full, full, "", "");
        }
        String middle = String.join(" ", Arrays.copyOfRange(words, 1, words.length - 1));
        return new PersonName(full, words[words.length - 1], middle, words[0]);
    }
}
