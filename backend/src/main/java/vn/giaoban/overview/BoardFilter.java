package vn.giaoban.overview;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.giaoban.assignments.ObligationState;
import vn.giaoban.assignments.Standing;

/** What of a board is asked for; a {@code @BeanParam}. */
public final class BoardFilter {

    @QueryParam("state")
    @Parameter(description = "Chỉ các việc ở những trạng thái này")
    List<ObligationState> state;

    @QueryParam("standing")
    @Parameter(description = "Chỉ các việc có tình hình thời hạn này")
    List<Standing> standing;

    @QueryParam("unitId")
    @Parameter(description = "Chỉ đơn vị này và các đơn vị thuộc nó")
    UUID unitId;

    @QueryParam("assignmentId")
    @Parameter(description = "Chỉ một sản phẩm")
    UUID assignmentId;

    @QueryParam("q")
    @Parameter(description = "Tên cơ quan, đơn vị hoặc nội dung; không cần dấu")
    String q;

    @QueryParam("asOf")
    @Parameter(description = "Bảng như lúc hết ngày này; bỏ trống là hiện nay")
    LocalDate asOf;

    /** Made by the framework from the query. */
    public BoardFilter() {}

    Where addTo(Where where, Moment moment) {
        where.andOneOf("o.state", state)
                .andIf(
                        "o.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id = :unitId)",
                        "unitId",
                        unitId,
                        UUID.class)
                .andIf("o.assignment_id = :assignmentId", "assignmentId", assignmentId, UUID.class);
        String pattern = SearchText.pattern(q);
        if (pattern != null) {
            where.and(
                    "(" + SearchText.like("b.name") + " OR " + SearchText.like("COALESCE(a.topic, '')") + " OR "
                            + SearchText.like("COALESCE(a.task, '')") + ")",
                    "q",
                    pattern,
                    String.class);
        }
        return StandingFilter.add(where, standing, moment);
    }
}
