package vn.giaoban.units;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What of the register is asked for; a {@code @BeanParam}. */
public final class UnitListQuery {

    @QueryParam("asOf")
    @Parameter(description = "Ngày cần xem; mặc định hôm nay")
    @Nullable
    LocalDate asOf;

    @QueryParam("q")
    @Parameter(description = "Đầu các từ trong tên, không cần dấu: «cau ke»")
    @Size(max = 100)
    @Nullable
    String q;

    @QueryParam("parentId")
    @Parameter(description = "Chỉ các đơn vị trực thuộc đơn vị này")
    @Nullable
    UUID parentId;

    @QueryParam("roots")
    @DefaultValue("false")
    @Parameter(description = "Chỉ cấp cao nhất")
    boolean roots;

    @QueryParam("level")
    @Nullable
    UnitLevel level;

    @QueryParam("type")
    @Nullable
    UnitType type;

    /** Made by the framework from the query. */
    public UnitListQuery() {}

    UnitFilter filter(LocalDate today) {
        return new UnitFilter(Objects.requireNonNullElse(asOf, today), q, parentId, roots, level, type);
    }
}
