package vn.giaoban.overview;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.plans.content.PlanKind;

/** Which plans are asked for; a {@code @BeanParam}. */
public final class PlanFilter {

    @QueryParam("status")
    @Parameter(description = "Chỉ các kế hoạch ở những trạng thái này")
    List<PlanStatus> status;

    @QueryParam("kind")
    @Parameter(description = "Chỉ những loại này")
    List<PlanKind> kind;

    @QueryParam("year")
    @Parameter(description = "Năm ban hành")
    Integer year;

    @QueryParam("q")
    @Parameter(description = "Số, ký hiệu, trích yếu hoặc chủ đề; không cần dấu")
    String q;

    /** Made by the framework from the query. */
    public PlanFilter() {}

    Where addTo(Where where) {
        where.andOneOf("p.status", status)
                .andOneOf("p.kind", kind)
                .andIf("p.issue_year = :year", "year", year, Integer.class);
        String pattern = SearchText.pattern(q);
        if (pattern != null) {
            where.and(
                    "(" + SearchText.like("p.title") + " OR " + SearchText.like("COALESCE(p.theme, '')") + " OR "
                            + SearchText.like("CONCAT(COALESCE(p.number, ''), '/', COALESCE(p.symbol, ''))") + ")",
                    "q",
                    pattern,
                    String.class);
        }
        return where;
    }
}
