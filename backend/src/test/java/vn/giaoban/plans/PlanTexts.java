package vn.giaoban.plans;

import java.util.List;
import java.util.UUID;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.EventDuration;
import vn.giaoban.plans.content.EventKind;
import vn.giaoban.plans.content.EventMode;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.PlanKind;

/** The text of a plan, for tests that care about one or two things in it. */
final class PlanTexts {

    static final UUID ISSUER = UUID.fromString("01890000-0000-7000-8000-000000000001");

    private PlanContent content = new PlanContent(
            PlanKind.CONFERENCE,
            ISSUER,
            List.of(),
            null,
            "KH-HĐND",
            "Trà Vinh",
            null,
            "Hội nghị giao ban",
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    private PlanTexts() {}

    static PlanTexts aPlan() {
        return new PlanTexts();
    }

    PlanTexts entitled(String title) {
        return with(content.number(), content.symbol(), content.issueDate(), title, content.events());
    }

    PlanTexts numbered(String number, String symbol) {
        return with(number, symbol, content.issueDate(), content.title(), content.events());
    }

    PlanTexts dated(PartialDate date) {
        return with(content.number(), content.symbol(), date, content.title(), content.events());
    }

    PlanTexts announcing(EventContent... events) {
        return with(content.number(), content.symbol(), content.issueDate(), content.title(), List.of(events));
    }

    PlanContent text() {
        return content;
    }

    static EventContent event(String title, FuzzyTime time) {
        return event(null, title, time, null);
    }

    static EventContent event(UUID id, String title, FuzzyTime time, EventDuration duration) {
        return new EventContent(
                id,
                EventKind.CONFERENCE,
                title,
                null,
                time,
                duration,
                EventMode.IN_PERSON,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private PlanTexts with(String number, String symbol, PartialDate date, String title, List<EventContent> events) {
        content = new PlanContent(
                content.kind(),
                content.issuingBodyId(),
                content.coIssuingBodyIds(),
                number,
                symbol,
                content.place(),
                date,
                title,
                content.theme(),
                content.term(),
                content.legalBases(),
                content.implementing(),
                content.purposes(),
                content.requirements(),
                events,
                content.expectedParticipants(),
                content.recipients(),
                content.archive(),
                content.signer(),
                content.contact(),
                content.latePolicy(),
                content.limitPolicy(),
                content.rollPolicy());
        return this;
    }
}
