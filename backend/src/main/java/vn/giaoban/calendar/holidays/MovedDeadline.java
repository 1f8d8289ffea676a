package vn.giaoban.calendar.holidays;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is owed and gets another last day.
 *
 * @param what in words («tham luận “Hoạt động giám sát”»)
 * @param passed whether the new last moment lies in the past: it would be overdue at once
 */
public record MovedDeadline(
        UUID planId,
        String planTitle,
        @Nullable String planNumber,
        @Nullable String planSymbol,
        UUID assignmentId,
        UUID obligationId,
        String what,
        UUID bodyId,
        String bodyName,
        LocalDate before,
        LocalDate after,
        boolean passed) {}
