package vn.giaoban.paperwork.hall;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an office has written for the hall of a plan. */
@Entity
class HallSetting {

    @Id
    private UUID planId;

    /** Null until it is kept, so that the first writing is an insert. Kept ones begin at 0. */
    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> heading;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> note;

    private @Nullable String footer;
    private int widthMm;
    private int heightMm;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DoorSign> doorSigns;

    private Instant changedAt;

    protected HallSetting() {}

    HallSetting(UUID planId) {
        this.planId = planId;
    }

    void write(HallContent content, Instant now) {
        heading = content.heading();
        title = content.title();
        note = content.note();
        footer = content.footer();
        widthMm = content.widthMm();
        heightMm = content.heightMm();
        doorSigns = content.doorSigns();
        changedAt = now;
    }

    HallContent content() {
        return new HallContent(heading, title, note, footer, widthMm, heightMm, doorSigns);
    }

    /** As it is told: 0 stands for words that nobody has changed yet. */
    long told() {
        return version + 1;
    }
}
