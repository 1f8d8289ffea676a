package vn.giaoban.notifications.reminders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The official mailbox of a body: an office's address, not a person's. */
@Entity
class BodyContact {

    @Id
    private UUID bodyId;

    @Version
    private long version;

    private String email;
    private String changedBy;
    private Instant changedAt;

    protected BodyContact() {}

    BodyContact(UUID bodyId) {
        this.bodyId = bodyId;
    }

    void change(String email, String by, Instant now) {
        this.email = email;
        this.changedBy = by;
        this.changedAt = now;
    }

    String email() {
        return email;
    }

    long version() {
        return version;
    }
}
