package vn.giaoban.assignments;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an obligation was from a moment on, for boards that look back. Written once, never changed. */
@Entity
@Immutable
@IdClass(ObligationHistory.Key.class)
class ObligationHistory {

    /** @param number rises within the obligation */
    record Key(UUID obligation, int number) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    @Id
    private int number;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    private boolean nilReport;

    @Embedded
    private DueDay due;

    private boolean extended;
    private Instant submittedAt;
    private boolean late;

    protected ObligationHistory() {}

    ObligationHistory(Obligation now, int number, Instant at) {
        this.obligation = now;
        this.number = number;
        this.at = at;
        this.state = now.state();
        this.nilReport = now.isNilReport();
        this.due = now.term().due();
        this.extended = now.term().isExtended();
        this.submittedAt = now.submittedAt();
        this.late = now.isLate();
    }
}
