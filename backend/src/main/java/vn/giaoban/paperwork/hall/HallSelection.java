package vn.giaoban.paperwork.hall;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.giaoban.units.UnitLevel;

/** For whom and where something is printed; a {@code @BeanParam}. Nothing said: everybody, everywhere. */
public final class HallSelection {

    @QueryParam("level")
    @Parameter(description = "Ma-két: chỉ các điểm cầu của một cấp")
    UnitLevel level;

    @QueryParam("unitId")
    @Size(max = 50, message = "Không quá 50 đơn vị.")
    @Parameter(description = "Ma-két: chỉ các điểm cầu này")
    List<UUID> unitId;

    @QueryParam("groupId")
    @Size(max = 50, message = "Không quá 50 nhóm.")
    @Parameter(description = "Thẻ, biển tên: chỉ các nhóm thành phần này")
    List<UUID> groupId;

    @QueryParam("participantId")
    @Size(max = 50, message = "Không quá 50 người.")
    @Parameter(description = "Thẻ, biển tên: chỉ những người này")
    List<UUID> participantId;

    @QueryParam("badgeSize")
    @DefaultValue("STANDARD")
    @Parameter(description = "Thẻ: cỡ thẻ, 95 × 67 mm khi không nói")
    BadgeSize badgeSize;

    /** Made by the framework from the query. */
    public HallSelection() {}

    boolean takes(HallPoint point) {
        return (level == null || point.level() == level)
                && (unitId == null || unitId.isEmpty() || unitId.contains(point.unitId()));
    }

    BadgeSize badgeSize() {
        return badgeSize;
    }

    List<UUID> groups() {
        return groupId == null ? List.of() : groupId;
    }

    List<UUID> people() {
        return participantId == null ? List.of() : participantId;
    }
}
