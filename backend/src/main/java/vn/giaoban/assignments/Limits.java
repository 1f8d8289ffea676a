package vn.giaoban.assignments;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/**
 * How long it may be («tham luận không quá 4 trang A4 và phát biểu không quá 10 phút»).
 *
 * @param wording as the plan says it
 * @param maxPages counted by the server where the file tells
 * @param paper the size that the pages are counted in, such as A4
 * @param maxMinutes for whoever speaks; not checked here
 */
public record Limits(
        @Nullable @Size(max = 500, message = "Không quá 500 ký tự.")
        String wording,

        @Nullable @Positive(message = "Số trang phải lớn hơn 0.")
        Integer maxPages,

        @Nullable @Size(max = 20, message = "Không quá 20 ký tự.")
        String paper,

        @Nullable @Positive(message = "Số phút phải lớn hơn 0.")
        Integer maxMinutes) {

    public Limits {
        wording = PlanText.line(wording);
        paper = PlanText.line(paper);
    }

    /** In Vietnamese: the plan's words, else words of our own. */
    public String text() {
        if (wording != null) {
            return wording;
        }
        List<String> parts = new ArrayList<>();
        if (maxPages != null) {
            parts.add("không quá " + maxPages + " trang" + (paper == null ? "" : " " + paper));
        }
        if (maxMinutes != null) {
            parts.add("không quá " + maxMinutes + " phút");
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** Whether a file of so many pages is too long; unknown page counts never are. */
    static boolean exceededBy(Limits limits, Integer pages) {
        return limits != null && limits.maxPages != null && pages != null && pages > limits.maxPages;
    }
}
