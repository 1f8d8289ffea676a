package vn.giaoban.calendar;

import java.util.List;
import java.util.stream.Stream;

/** «Vì sao?»: how a deadline was reckoned, in order, and what the office should look at. */
public record DeadlineExplanation(DueDate due, List<ExplanationStep> steps, List<ExplanationStep> warnings) {

    public DeadlineExplanation {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /** With a step that another room knows of, such as an extension, and the day that holds since. */
    public DeadlineExplanation followedBy(ExplanationStep step, DueDate holds) {
        return new DeadlineExplanation(
                holds, Stream.concat(steps.stream(), Stream.of(step)).toList(), warnings);
    }

    /** With a warning of another room. */
    public DeadlineExplanation warning(ExplanationStep warning) {
        return new DeadlineExplanation(
                due, steps, Stream.concat(warnings.stream(), Stream.of(warning)).toList());
    }
}
