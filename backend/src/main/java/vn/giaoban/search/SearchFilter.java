package vn.giaoban.search;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** What is searched for; a {@code @BeanParam}. */
public final class SearchFilter {

    @QueryParam("q")
    @Parameter(description = "Chữ cần tìm, không cần dấu: tên, số ký hiệu, nội dung", example = "dong thap")
    String q;

    @QueryParam("kinds")
    @Parameter(description = "Chỉ tìm những loại này; bỏ trống để tìm mọi loại")
    List<SearchKind> kinds;

    @QueryParam("asOf")
    @Parameter(description = "Chỉ các đơn vị, cơ quan có hiệu lực vào ngày này")
    LocalDate asOf;

    /** Made by the framework from the query. */
    public SearchFilter() {}

    /** @throws Refusal VALIDATION_FAILED when nothing, or more than 200 characters, is asked for */
    String typed() {
        String typed = q == null ? "" : q.strip();
        if (typed.isEmpty()) {
            throw invalid("Hãy nhập chữ cần tìm.");
        }
        if (typed.length() > Typed.LONGEST) {
            throw invalid("Chữ cần tìm không quá " + Typed.LONGEST + " ký tự.");
        }
        return typed;
    }

    Set<SearchKind> kinds() {
        return kinds == null || kinds.isEmpty() ? EnumSet.allOf(SearchKind.class) : EnumSet.copyOf(kinds);
    }

    private static Refusal invalid(String message) {
        return new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation("q", message)));
    }
}
