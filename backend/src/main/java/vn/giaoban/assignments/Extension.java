package vn.giaoban.assignments;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.giaoban.platform.Ids;

/** Gia hạn: a later date, granted by a person for a reason; also the new date that comes with a return. */
@Entity
@Immutable
class Extension {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    private LocalDate oldLastDay;
    private LocalDate newLastDay;
    private String reason;
    private String grantedBy;
    private UUID grantedByAccount;
    private Instant grantedAt;

    protected Extension() {}

    Extension(Obligation obligation, LocalDate oldLastDay, LocalDate newLastDay, String reason, Actor by, Instant now) {
        this.id = Ids.next();
        this.obligation = obligation;
        this.oldLastDay = oldLastDay;
        this.newLastDay = newLastDay;
        this.reason = reason;
        this.grantedBy = by.name();
        this.grantedByAccount = by.accountId();
        this.grantedAt = now;
    }
}
