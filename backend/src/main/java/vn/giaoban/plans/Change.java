package vn.giaoban.plans;

import org.jspecify.annotations.Nullable;

/**
 * One difference between a plan and the plan that it amends.
 *
 * @param subject what differs, in Vietnamese
 * @param before how it was; null when it was not there
 * @param after how it is now; null when it is gone
 */
public record Change(
        String subject, @Nullable String before, @Nullable String after) {}
