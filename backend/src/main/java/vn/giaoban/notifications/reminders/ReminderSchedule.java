package vn.giaoban.notifications.reminders;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.giaoban.calendar.VietnameseDates;

/** When a plan reminds by itself, and in which words. Off until its office switches it on. */
@Entity
class ReminderSchedule {

    private static final List<Integer> USUAL_STEPS = List.of(7, 3, 1, 0, -3);
    private static final LocalTime USUAL_HOUR = LocalTime.of(8, 0);
    private static final QuietHours USUAL_QUIET = new QuietHours(LocalTime.of(18, 0), LocalTime.of(7, 0));
    private static final int USUAL_ESCALATION = 5;

    @Id
    private UUID planId;

    @Version
    private long version;

    private boolean active;
    private LocalDate activeSince;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> steps;

    private LocalTime sendAt;

    @Embedded
    private QuietHours quiet;

    private Integer escalateAfter;

    @Enumerated(EnumType.STRING)
    private IncomingMail incomingMail;

    @Enumerated(EnumType.STRING)
    private LinksByMail linksByMail;

    @Embedded
    private ReminderText words;

    private LocalDate ranOn;
    private String changedBy;
    private Instant changedAt;

    protected ReminderSchedule() {}

    /** What a plan has that nobody has decided about. */
    static ReminderSchedule usual(UUID planId) {
        ReminderSchedule usual = new ReminderSchedule();
        usual.planId = planId;
        usual.steps = USUAL_STEPS;
        usual.sendAt = USUAL_HOUR;
        usual.quiet = USUAL_QUIET;
        usual.escalateAfter = USUAL_ESCALATION;
        usual.incomingMail = IncomingMail.OFF;
        usual.linksByMail = LinksByMail.NONE;
        usual.words = ReminderText.USUAL;
        return usual;
    }

    /** Switching it on, or on again after a pause, begins today: nobody is flooded with what was missed. */
    void change(ChangeSchedule wanted, String by, Instant now) {
        LocalDate today = VietnameseDates.dayOf(now);
        if (wanted.active() && !active) {
            activeSince = today;
        }
        active = wanted.active();
        steps = new Rhythm(wanted.steps()).steps();
        sendAt = wanted.sendAt();
        quiet = new QuietHours(wanted.quietFrom(), wanted.quietTo());
        escalateAfter = wanted.escalateAfter();
        incomingMail = wanted.incomingMail();
        linksByMail = wanted.linksByMail() == null ? linksByMail : wanted.linksByMail();
        words = wanted.words();
        changedBy = by;
        changedAt = now;
    }

    /** Whether it is to be run at that moment, on a working day. */
    boolean isDue(LocalDate today, LocalTime time) {
        return active && !sendAt.isAfter(time) && !quiet.contains(time) && (ranOn == null || ranOn.isBefore(today));
    }

    /** @return the day of the run before; the day on which it was switched on, when there was none since */
    LocalDate ran(LocalDate day) {
        LocalDate before = ranOn == null || ranOn.isBefore(activeSince) ? activeSince : ranOn;
        ranOn = day;
        return before;
    }

    UUID planId() {
        return planId;
    }

    long version() {
        return version;
    }

    boolean isActive() {
        return active;
    }

    LocalDate activeSince() {
        return activeSince;
    }

    Rhythm rhythm() {
        return new Rhythm(steps);
    }

    LocalTime sendAt() {
        return sendAt;
    }

    QuietHours quiet() {
        return quiet;
    }

    Integer escalateAfter() {
        return escalateAfter;
    }

    IncomingMail incomingMail() {
        return incomingMail;
    }

    LinksByMail linksByMail() {
        return linksByMail;
    }

    ReminderText words() {
        return words;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
