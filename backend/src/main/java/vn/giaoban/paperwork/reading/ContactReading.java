package vn.giaoban.paperwork.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to ask. Personal data: only for those who may see the plan, never in logs. */
public record ContactReading(
        @Nullable Fact<String> name,
        @Nullable Fact<String> role,
        List<Fact<String>> phones,
        List<Fact<String>> emails) {}
