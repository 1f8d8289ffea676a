package vn.giaoban.feeds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.plans.PlanLink;
import vn.giaoban.plans.content.EventMode;

/**
 * An event as a calendar shows it.
 *
 * @param uid the same over all amendments of the plan that announces it
 * @param sequence rises whenever the time is firmed, the plan amended or the event called off
 * @param calledOff its plan is cancelled, or amended without it
 */
record FeedEvent(
        UUID uid,
        int sequence,
        boolean calledOff,
        PlanLink plan,
        String title,
        FuzzyTime time,
        @Nullable String duration,
        @Nullable String place,
        @Nullable String address,
        EventMode mode,
        Instant changedAt) {}
