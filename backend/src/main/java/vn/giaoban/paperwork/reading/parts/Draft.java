package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.AssignmentReading.Limits;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.Level;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.ReadDeadline;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** A duty while it is being put together. */
final class Draft {

    final Node node;
    Kind kind = Kind.TASK;
    List<Fact<ReadBody>> assignees = new ArrayList<>();

    @Nullable
    Words assigneesText;

    boolean inferred;

    /** Whether its cell for the body is empty, so that the row above may speak for it. */
    boolean cellEmpty;

    @Nullable
    Fact<String> topic;

    boolean quoted;

    @Nullable
    Fact<String> text;

    @Nullable
    Fact<ReadDeadline> deadline;

    /** Whether it says when, even in words that are not understood. */
    boolean daySaid;

    /** «cùng thời hạn trên» */
    boolean sameDayAsBefore;

    @Nullable
    Fact<ReadBody> deliverTo;

    @Nullable
    Fact<Limits> limits;

    List<Fact<ReadBody>> cooperating = new ArrayList<>();
    List<Fact<ReadBody>> directedBy = new ArrayList<>();
    List<Fact<ReadBody>> preparedBy = new ArrayList<>();

    @Nullable
    Fact<ReadBody> onBehalfOf;

    final Set<Level> authorLevels = EnumSet.noneOf(Level.class);
    boolean standing;

    @Nullable
    Integer duplicateOf;

    boolean topicToBeRegistered;

    @Nullable
    Fact<String> condition;

    @Nullable
    Fact<String> scopeNote;

    final List<Fact<String>> otherTopics = new ArrayList<>();

    Draft(Node node) {
        this.node = node;
    }

    AssignmentReading finished() {
        return new AssignmentReading(
                kind,
                List.copyOf(assignees),
                assigneesText == null || inferred
                        ? null
                        : assigneesText.fact("duty.subject", vn.giaoban.paperwork.reading.Confidence.HIGH),
                inferred,
                topic,
                text,
                deadline,
                deliverTo,
                limits,
                List.copyOf(cooperating),
                List.copyOf(directedBy),
                List.copyOf(preparedBy),
                onBehalfOf,
                Set.copyOf(authorLevels),
                standing,
                duplicateOf,
                topicToBeRegistered,
                condition,
                scopeNote,
                List.copyOf(otherTopics),
                node.section().isEmpty() ? null : node.section());
    }
}
