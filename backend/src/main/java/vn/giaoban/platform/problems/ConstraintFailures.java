package vn.giaoban.platform.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** Broken constraints of a request, named as the caller knows the fields. */
final class ConstraintFailures {

    private ConstraintFailures() {}

    /** Empty when the broken promise is ours: a return value, or an object that no request parameter is. */
    static Optional<Refusal> refusal(ConstraintViolationException failure) {
        var constraints = failure.getConstraintViolations();
        if (constraints.isEmpty() || !constraints.stream().allMatch(ConstraintFailures::ofParameter)) {
            return Optional.empty();
        }
        var violations = constraints.stream()
                .map(constraint -> new Violation(field(constraint.getPropertyPath()), constraint.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return Optional.of(new Refusal(PlatformProblem.VALIDATION_FAILED, detail(violations), violations));
    }

    private static String detail(List<Violation> violations) {
        return violations.size() == 1 ? "Có 1 trường cần sửa." : "Có " + violations.size() + " trường cần sửa.";
    }

    private static boolean ofParameter(ConstraintViolation<?> violation) {
        return nodes(violation.getPropertyPath()).stream().anyMatch(node -> node.getKind() == ElementKind.PARAMETER);
    }

    /** Without the method; and without the parameter when it is the body, whose name the caller never sees. */
    static String field(Path path) {
        var nodes = nodes(path);
        var named = nodes.stream()
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .toList();
        var shown = named.isEmpty()
                ? nodes.stream()
                        .filter(node -> node.getKind() == ElementKind.PARAMETER)
                        .toList()
                : named;
        var text = new StringBuilder();
        for (var node : shown) {
            if (node.isInIterable()) {
                text.append('[')
                        .append(node.getIndex() == null ? node.getKey() : node.getIndex())
                        .append(']');
            }
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }

    private static List<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false).toList();
    }
}
