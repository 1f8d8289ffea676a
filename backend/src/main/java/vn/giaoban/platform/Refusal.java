package vn.giaoban.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request is refused for a reason that has a name. It rolls the transaction back and reaches the caller as
 * problem+json; it is part of normal work and logged at DEBUG only.
 */
public final class Refusal extends RuntimeException {

    /** Name of a member: after how many seconds it is worth trying again. It becomes the header {@code Retry-After} too. */
    public static final String RETRY_AFTER = "retryAfter";

    private final transient Problem problem;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members;

    /** A refusal whose title says all there is to say. */
    public Refusal(Problem problem) {
        this(problem, problem.title() + ".");
    }

    /** @param detail a Vietnamese sentence about this occurrence: what, which, until when, what to do */
    public Refusal(Problem problem, String detail) {
        this(problem, detail, List.of());
    }

    public Refusal(Problem problem, String detail, List<Violation> violations) {
        this(problem, detail, violations, Map.of());
    }

    private Refusal(Problem problem, String detail, List<Violation> violations, Map<String, Object> members) {
        super(detail);
        this.problem = problem;
        this.violations = List.copyOf(violations);
        this.members = members;
    }

    /** The same refusal with one more member on the wire, such as {@code lockedUntil}. */
    public Refusal with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Refusal(problem, detail(), violations, more);
    }

    public Problem problem() {
        return problem;
    }

    public String detail() {
        return getMessage();
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Extra members of the problem document, in the order they were added. */
    public Map<String, Object> members() {
        return members;
    }
}
