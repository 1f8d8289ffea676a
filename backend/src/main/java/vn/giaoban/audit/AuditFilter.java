package vn.giaoban.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.giaoban.calendar.VietnameseDates;

/** Which entries are asked for; a {@code @BeanParam}. */
public final class AuditFilter {

    private static final String ACCENTS_ASIDE = " COLLATE utf8mb4_uca1400_ai_ci LIKE ?";

    /** Actions are ASCII; MariaDB refuses to compare them with any other letter instead of finding nothing. */
    private static final String AS_STORED = "convert(? using ascii)";

    /** Says what {@link AuditEntry#planOf} does. */
    private static final String OUTSIDE_PLANS = "substr(e.chain_id, 15, 1) <> '7'";

    @QueryParam("planId")
    @Parameter(description = "Chỉ những việc thuộc kế hoạch này")
    UUID planId;

    @QueryParam("system")
    @Parameter(description = "true: chỉ những việc không thuộc kế hoạch nào (tài khoản, danh mục đơn vị…)")
    boolean system;

    @QueryParam("action")
    @Parameter(description = "Chỉ những thao tác này, như PLAN_ISSUED")
    List<String> action;

    @QueryParam("actor")
    @Parameter(description = "Người hoặc cơ quan thực hiện, không cần dấu")
    String actor;

    @QueryParam("from")
    @Parameter(description = "Từ ngày này, giờ Việt Nam")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Đến hết ngày này, giờ Việt Nam")
    LocalDate to;

    /** Made by the framework from the query. */
    public AuditFilter() {}

    /** In SQL, over a row {@code e} of {@code audit_entry}. */
    String condition() {
        List<String> conditions = new ArrayList<>();
        conditions.add("true");
        if (planId != null) {
            conditions.add("e.chain_id = ?");
        }
        if (system) {
            conditions.add(OUTSIDE_PLANS);
        }
        if (action != null && !action.isEmpty()) {
            conditions.add("e.action in (" + AS_STORED + (", " + AS_STORED).repeat(action.size() - 1) + ")");
        }
        if (isAsked(actor)) {
            conditions.add("concat_ws(' ', e.actor_name, e.actor_body)" + ACCENTS_ASIDE);
        }
        if (from != null) {
            conditions.add("e.at >= ?");
        }
        if (to != null) {
            conditions.add("e.at < ?");
        }
        return String.join(" and ", conditions);
    }

    /** Of the condition's places, in their order. */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        if (planId != null) {
            values.add(planId);
        }
        if (action != null) {
            values.addAll(action);
        }
        if (isAsked(actor)) {
            values.add("%" + actor.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        if (from != null) {
            values.add(Sql.utc(startOf(from)));
        }
        if (to != null) {
            values.add(Sql.utc(startOf(to.plusDays(1))));
        }
        return values;
    }

    private static boolean isAsked(String text) {
        return text != null && !text.isBlank();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(VietnameseDates.ZONE).toInstant();
    }
}
