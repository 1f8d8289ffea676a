package vn.giaoban.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationScope;
import vn.giaoban.plans.PlanSight;

/** Conditions of a query, joined by AND, each with the values of its named parameters. */
final class Where {

    private final StringBuilder sql = new StringBuilder();
    private final List<Parameter<?>> parameters = new ArrayList<>();

    private record Parameter<T>(String name, @Nullable T value, Class<T> type) {
        void bind(NativeQuery<?> query) {
            query.setParameter(name, value, type);
        }
    }

    private Where() {}

    /** Every query over obligations of all plans begins here. */
    static Where obligationsSeenBy(Scope caller) {
        ObligationScope scope = ObligationScope.of(caller);
        return seen(scope.among(), scope);
    }

    /** Every query that names the plans whose obligations it is after begins here. */
    static Where obligationsOfPlansSeenBy(Scope caller) {
        ObligationScope scope = ObligationScope.of(caller);
        return seen(scope.sql(), scope);
    }

    private static Where seen(String condition, ObligationScope scope) {
        Where where = new Where().and(condition);
        scope.parameters().forEach((name, value) -> where.with(name, value, UUID.class));
        return where;
    }

    /** Every query over plans begins here. */
    static Where plansSeenBy(Scope caller) {
        PlanSight sight = PlanSight.of(caller);
        Where where = new Where().and(sight.condition());
        sight.parameters().forEach((name, value) -> where.with(name, value, UUID.class));
        return where;
    }

    Where and(String condition) {
        sql.append(sql.isEmpty() ? "" : "\n  AND ").append(condition);
        return this;
    }

    <T> Where and(String condition, String name, T value, Class<T> type) {
        return and(condition).with(name, value, type);
    }

    /** Each duty once: of a delegated one and its parent the parent, where the caller sees both. */
    Where andCountedBy(Scope caller) {
        return and(
                "(o.parent_obligation_id IS NULL OR o.parent_obligation_id NOT IN (SELECT o.id FROM obligation o WHERE "
                        + ObligationScope.of(caller).sql() + "))");
    }

    /** Nothing is asked when the value is missing. */
    <T> Where andIf(String condition, String name, @Nullable T value, Class<T> type) {
        return value == null ? this : and(condition, name, value, type);
    }

    /** {@code column IN (the names)}; nothing is asked when there are none. The names are constants of an enum. */
    Where andOneOf(String column, Collection<? extends Enum<?>> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return this;
        }
        return and(column + " IN ("
                + String.join(
                        ", ", wanted.stream().map(one -> "'" + one.name() + "'").toList()) + ")");
    }

    <T> Where with(String name, @Nullable T value, Class<T> type) {
        parameters.add(new Parameter<>(name, value, type));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    <R> NativeQuery<R> bind(NativeQuery<R> query) {
        parameters.forEach(parameter -> parameter.bind(query));
        return query;
    }
}
