package vn.giaoban.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another plan, named well enough to be linked to. */
public record PlanLink(
        UUID id, @Nullable String number, @Nullable String symbol, String title) {}
