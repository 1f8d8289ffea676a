package vn.giaoban.paperwork.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * phân công: who owes what by when. One for each topic, with all units that owe it.
 *
 * @param assigneesText the words that name them all; null when the sentence has no subject
 * @param assigneeInferred whether the subject was taken from a neighbour
 * @param topic of a paper, report or speech
 * @param text the words of the duty
 * @param authorLevels who may write it: «của cấp huyện hoặc cấp xã»
 * @param standing a continuing duty without an end
 * @param duplicateOf the same deliverable as that assignment of the list: given by one body, drafted by another
 * @param topicToBeRegistered the unit names its topic later
 * @param condition «khi có yêu cầu của chủ trì Hội nghị»
 * @param scopeNote what a parenthesis behind the topic adds
 * @param otherTopics other readings of the topic
 */
public record AssignmentReading(
        Kind kind,
        List<Fact<ReadBody>> assignees,
        @Nullable Fact<String> assigneesText,
        boolean assigneeInferred,
        @Nullable Fact<String> topic,
        @Nullable Fact<String> text,
        @Nullable Fact<ReadDeadline> deadline,
        @Nullable Fact<ReadBody> deliverTo,
        @Nullable Fact<Limits> limits,
        List<Fact<ReadBody>> cooperating,
        List<Fact<ReadBody>> directedBy,
        List<Fact<ReadBody>> preparedBy,
        @Nullable Fact<ReadBody> onBehalfOf,
        Set<Level> authorLevels,
        boolean standing,
        @Nullable Integer duplicateOf,
        boolean topicToBeRegistered,
        @Nullable Fact<String> condition,
        @Nullable Fact<String> scopeNote,
        List<Fact<String>> otherTopics,
        @Nullable String section) {

    public enum Kind {
        /** tham luận */
        PAPER,
        /** báo cáo */
        REPORT,
        /** phát biểu */
        SPEECH,
        /** báo cáo đề dẫn */
        KEYNOTE,
        TASK
    }

    /** @param paper «A4» */
    public record Limits(
            @Nullable Integer maxPages,
            @Nullable String paper,
            @Nullable Integer maxMinutes) {}
}
