package vn.giaoban.paperwork.intake;

import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.plans.content.EventContent;

/** An event at another time. */
final class Timed {

    private Timed() {}

    static EventContent with(EventContent like, FuzzyTime time) {
        return new EventContent(
                like.id(),
                like.kind(),
                like.title(),
                like.description(),
                time,
                like.duration(),
                like.mode(),
                like.modeStated(),
                like.place(),
                like.address(),
                like.venueChosenBy(),
                like.chairs(),
                like.programme(),
                like.connectionPoints(),
                like.fallback(),
                like.transport(),
                like.groupSize());
    }
}
