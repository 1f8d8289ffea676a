package vn.giaoban.notifications.reminders;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Ids;

/** One way on which a reminder went to somebody. */
@Entity
class ReminderDelivery {

    private static final String NOBODY = "Không có tài khoản hay địa chỉ thư nào để gửi.";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Reminder reminder;

    @Enumerated(EnumType.STRING)
    private ReminderChannel channel;

    private String recipient;
    private UUID accountId;
    private String address;
    private Integer linkNumber;

    @Enumerated(EnumType.STRING)
    private DispatchState state;

    private Instant settledAt;
    private String error;
    private UUID mailId;
    private UUID noticeId;

    protected ReminderDelivery() {}

    private ReminderDelivery(Reminder reminder, ReminderChannel channel, String recipient, DispatchState state) {
        this.id = Ids.next();
        this.reminder = reminder;
        this.channel = channel;
        this.recipient = recipient;
        this.state = state;
    }

    static ReminderDelivery inApp(Reminder reminder, String recipient, UUID accountId, UUID noticeId, Instant now) {
        ReminderDelivery shown =
                new ReminderDelivery(reminder, ReminderChannel.IN_APP, recipient, DispatchState.DELIVERED);
        shown.accountId = accountId;
        shown.noticeId = noticeId;
        shown.settledAt = now;
        return shown;
    }

    static ReminderDelivery mail(
            Reminder reminder, String recipient, String address, UUID mailId, @Nullable Integer linkNumber) {
        ReminderDelivery mailed =
                new ReminderDelivery(reminder, ReminderChannel.EMAIL, recipient, DispatchState.QUEUED);
        mailed.address = address;
        mailed.mailId = mailId;
        mailed.linkNumber = linkNumber;
        return mailed;
    }

    static ReminderDelivery none(Reminder reminder, String recipient, Instant now) {
        ReminderDelivery lost = new ReminderDelivery(reminder, ReminderChannel.NONE, recipient, DispatchState.FAILED);
        lost.settledAt = now;
        lost.error = NOBODY;
        return lost;
    }
}
