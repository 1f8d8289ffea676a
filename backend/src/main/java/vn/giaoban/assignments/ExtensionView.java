package vn.giaoban.assignments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One extension, or the new date that came with a return; the oldest first. */
public record ExtensionView(
        LocalDate newLastDay, @Nullable LocalDate oldLastDay, String reason, String grantedBy, Instant grantedAt) {}
