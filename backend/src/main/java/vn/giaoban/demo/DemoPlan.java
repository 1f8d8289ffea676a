package vn.giaoban.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.participants.PersonContent;
import vn.giaoban.participants.Reply;

/**
 * A plan as its file has it: the API's own request bodies, with bodies named by key ({@code tra-vinh/cau-ke#STANDING_BODY})
 * instead of ids, and days that may be relative ({@code today+4}).
 *
 * @param council unit key of the council that runs it
 * @param issue number, symbol and day; a plan without stays a draft
 * @param groups thành phần; whom {@code people} were named for
 * @param story what was done with it afterwards, in any order
 */
record DemoPlan(
        String key,
        String council,
        String issuer,
        @Nullable ObjectNode issue,
        ObjectNode plan,
        List<ObjectNode> assignments,
        @Nullable List<ObjectNode> groups,
        @Nullable List<Named> people,
        List<Step> story) {

    DemoPlan {
        groups = groups == null ? List.of() : groups;
        people = people == null ? List.of() : people;
        story = story == null ? List.of() : story;
    }

    /**
     * Somebody who was named, and what they answered.
     *
     * @param group position in the plan, from 1
     * @param by key of the body that names; null is the office
     * @param reason with NOT_COMING
     * @param substitute with SUBSTITUTED: who goes instead
     */
    record Named(
            String at,
            int group,
            @Nullable String by,
            String name,
            String title,
            @Nullable String unitName,
            @Nullable Reply reply,
            @Nullable String reason,
            @Nullable PersonContent substitute) {}

    /**
     * One step.
     *
     * @param at {@code 2023-09-11 08:40}, {@code today-3 16:45}
     * @param by key of the unit whose desk does it
     * @param item position of the assignment in the plan, from 1
     * @param body key of the body whose obligation it is
     */
    record Step(
            String at,
            String by,
            Action action,
            int item,
            String body,
            @Nullable List<String> files,
            @Nullable String note,
            @Nullable String reason,
            @Nullable String newLastDay) {}

    enum Action {
        SEND,
        NIL,
        RETURN,
        ACCEPT,
        EXTEND
    }
}
