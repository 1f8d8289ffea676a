package vn.giaoban.paperwork.papers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.participants.Reply;

/**
 * A group of those who take part, in the plan's words.
 *
 * @param quota «01 người mỗi đơn vị»; null when the plan names none
 * @param places of the bodies that name, by name; none before the plan is issued
 * @param people by given name, as Vietnamese lists are
 */
record Invited(UUID groupId, String wording, @Nullable String quota, List<Place> places, List<Person> people) {

    /**
     * @param max how many the body may name; null for as many as it decides
     * @param named how many it has named
     */
    record Place(UUID bodyId, String body, @Nullable Integer max, int named) {

        /** Lines to be left for people who are not named yet; one where the number is open. */
        int open() {
            return max == null ? (named == 0 ? 1 : 0) : Math.max(0, max - named);
        }
    }

    /**
     * Name, title and unit as they were when invited. Telephone numbers go on no paper.
     *
     * @param body who named the person
     * @param standsInFor whom the person stands in for
     */
    record Person(
            UUID bodyId,
            String body,
            String name,
            @Nullable String title,
            @Nullable String unit,
            Reply reply,
            @Nullable String standsInFor) {

        boolean expected() {
            return reply == Reply.NONE || reply == Reply.COMING;
        }

        String unitOrBody() {
            return unit == null ? body : unit;
        }

        String note() {
            return standsInFor == null ? "" : "đi thay " + standsInFor;
        }

        String replied() {
            return switch (reply) {
                case NONE -> "chưa trả lời";
                case COMING -> "dự";
                case NOT_COMING -> "vắng";
                case SUBSTITUTED -> "cử người thay";
            };
        }
    }

    /** The line of the plan without its final mark. */
    String line() {
        return wording.replaceFirst("[;.,:\\s]+$", "") + (quota == null ? "" : " (" + quota + ")");
    }
}
