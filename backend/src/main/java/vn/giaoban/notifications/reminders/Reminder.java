package vn.giaoban.notifications.reminders;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.platform.Ids;

/** One reminder about one obligation, with the ways it went: evidence, so nothing of it ever changes but their end. */
@Entity
class Reminder {

    @Id
    private UUID id;

    private UUID planId;
    private UUID obligationId;

    @Enumerated(EnumType.STRING)
    private ReminderReason reason;

    private Integer step;
    private String onceKey;
    private Instant at;
    private String sentBy;
    private UUID sentByAccount;
    private UUID bodyId;
    private String bodyName;
    private String what;
    private LocalDate lastDay;

    @Embedded
    private ReminderText words;

    private String contentHash;

    @OneToMany(mappedBy = "reminder", cascade = CascadeType.PERSIST)
    private List<ReminderDelivery> deliveries = new ArrayList<>();

    protected Reminder() {}

    /** @param words as they are read, without fields */
    Reminder(ObligationRow row, Occasion occasion, String what, ReminderText words, Instant now) {
        this.id = Ids.next();
        this.planId = row.planId();
        this.obligationId = row.id();
        this.reason = occasion.reason();
        this.step = occasion.step();
        this.onceKey = occasion.onceKey(row);
        this.at = now;
        this.sentBy = occasion.by();
        this.sentByAccount = occasion.byAccount();
        this.bodyId = row.body().id();
        this.bodyName = row.body().name();
        this.what = what;
        this.lastDay = row.lastDay();
        this.words = words;
        this.contentHash = words.hash();
    }

    void shown(String recipient, UUID accountId, UUID noticeId) {
        deliveries.add(ReminderDelivery.inApp(this, recipient, accountId, noticeId, at));
    }

    /** @param linkNumber of the link to hand in that goes along; null without one */
    void mailed(String recipient, String address, UUID mailId, @Nullable Integer linkNumber) {
        deliveries.add(ReminderDelivery.mail(this, recipient, address, mailId, linkNumber));
    }

    void unreachable() {
        deliveries.add(ReminderDelivery.none(this, bodyName, at));
    }

    UUID id() {
        return id;
    }

    ReminderText words() {
        return words;
    }
}
