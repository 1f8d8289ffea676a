package vn.giaoban.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A link to be made.
 *
 * @param lastDay the last day on which it opens; some days after the obligation's last day when not said
 */
public record NewHandInLink(@Nullable LocalDate lastDay) {}
