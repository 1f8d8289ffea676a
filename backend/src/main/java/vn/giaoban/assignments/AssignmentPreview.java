package vn.giaoban.assignments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.ExplanationStep;
import vn.giaoban.units.BodyRef;

/**
 * What a form would come to, before anything is written.
 *
 * @param assignees who would owe it
 * @param warnings what the office should look at; the same as within {@code due}
 */
public record AssignmentPreview(
        List<BodyRef> assignees, @Nullable DueView due, List<ExplanationStep> warnings) {}
