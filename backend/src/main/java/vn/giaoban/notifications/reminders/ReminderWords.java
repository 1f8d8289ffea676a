package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.calendar.holidays.WorkingDayCalendar;
import vn.giaoban.notifications.mail.LinkInMail;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** What stands in the fields of a reminder. */
@ApplicationScoped
class ReminderWords {

    private static final int LONGEST = 1000;

    private final UnitDirectory units;
    private final WorkingDayCalendar workingDays;

    ReminderWords(UnitDirectory units, WorkingDayCalendar workingDays) {
        this.units = units;
        this.workingDays = workingDays;
    }

    /** @param issuer of {@link #issuer}, asked once for a whole list */
    Map<MergeField, String> values(PlanHeader plan, ObligationRow row, LocalDate today, String issuer) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        values.put(MergeField.BODY, row.body().name());
        values.put(MergeField.WHAT, what(row));
        values.put(MergeField.DUE, Objects.requireNonNullElse(row.lastDayText(), "chưa ấn định"));
        values.put(MergeField.LEFT, TimeLeft.words(today, row.lastDay(), workingDays.current()));
        values.put(MergeField.PLAN, plan(plan));
        values.put(MergeField.ISSUER, issuer);
        values.put(MergeField.LINK, LinkInMail.MARK);
        return values;
    }

    String issuer(PlanHeader plan) {
        return units.body(plan.issuingBodyId()).map(BodyRef::name).orElseThrow();
    }

    /** «tham luận “…”», cut where it is longer than a line of a log may be. */
    static String what(ObligationRow row) {
        String kind = kind(row);
        String what =
                row.topic() == null ? Objects.requireNonNullElse(row.task(), kind) : kind + " “" + row.topic() + "”";
        return what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
    }

    private static String kind(ObligationRow row) {
        return row.kind().inVietnamese();
    }

    /** «Kế hoạch số 288/KH-HĐND»; without a number by its title. */
    private static String plan(PlanHeader plan) {
        if (plan.number() == null) {
            return "kế hoạch «" + plan.title() + "»";
        }
        return "Kế hoạch số " + plan.number() + (plan.symbol() == null ? "" : "/" + plan.symbol());
    }
}
