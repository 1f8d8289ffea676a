package vn.giaoban.participants;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Which participants of a plan, and in which order; a {@code @BeanParam}. */
public final class ParticipantFilter {

    /** Always by name within. */
    public enum Order {
        /** In the order of the plan. */
        GROUP,
        /** By the unit of the person. */
        UNIT,
        NAME
    }

    @QueryParam("groupId")
    @Parameter(description = "Chỉ một nhóm thành phần")
    UUID groupId;

    @QueryParam("bodyId")
    @Parameter(description = "Chỉ những người do một cơ quan cử")
    UUID bodyId;

    @QueryParam("reply")
    @Parameter(description = "Theo trả lời")
    Reply reply;

    @QueryParam("presence")
    @Parameter(description = "Theo điểm danh ở hoạt động đầu tiên của kế hoạch")
    Presence presence;

    @QueryParam("q")
    @Size(max = 200, message = "Không quá 200 ký tự.")
    @Parameter(description = "Tìm trong họ tên, chức danh, đơn vị; không cần dấu")
    String q;

    @QueryParam("sort")
    @DefaultValue("GROUP")
    @Parameter(description = "Thứ tự; trong mỗi nhóm, mỗi đơn vị xếp theo tên, chữ đệm, họ")
    Order sort = Order.GROUP;

    /** Further conditions, each with AND before it. */
    String sql() {
        StringBuilder sql = new StringBuilder();
        add(sql, groupId, "p.group_id = :groupId");
        add(sql, bodyId, "p.body_id = :bodyId");
        add(sql, reply, "p.reply = :reply");
        add(sql, presence, "COALESCE(pr.state, 'NOT_YET') = :presence");
        add(sql, pattern(), "CONCAT_WS(' ', p.name, p.title, p.unit_name) COLLATE utf8mb4_uca1400_ai_ci LIKE :q");
        return sql.toString();
    }

    <T> NativeQuery<T> bind(NativeQuery<T> query) {
        if (groupId != null) {
            query.setParameter("groupId", groupId, UUID.class);
        }
        if (bodyId != null) {
            query.setParameter("bodyId", bodyId, UUID.class);
        }
        if (reply != null) {
            query.setParameter("reply", reply.name());
        }
        if (presence != null) {
            query.setParameter("presence", presence.name());
        }
        if (pattern() != null) {
            query.setParameter("q", pattern());
        }
        return query;
    }

    private static void add(StringBuilder sql, @Nullable Object given, String condition) {
        if (given != null) {
            sql.append(" AND ").append(condition);
        }
    }

    private @Nullable String pattern() {
        return like(q);
    }

    /** What was typed, as a LIKE pattern; the collation folds diacritics. */
    static @Nullable String like(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
        return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
