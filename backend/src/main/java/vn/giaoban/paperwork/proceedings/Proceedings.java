package vn.giaoban.paperwork.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.files.StoredFile;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Ids;

/** A book of a plan: which papers it was ordered of, then where each stands in it. */
@Entity
class Proceedings {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID councilUnitId;

    @Column(updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    private ProceedingsState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private BookTitle title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BookEntry> entries;

    private @Nullable Integer pages;
    private @Nullable UUID fileId;
    private @Nullable String failure;

    @Column(updatable = false)
    private String orderedByName;

    @Column(updatable = false)
    private Instant orderedAt;

    private @Nullable Instant endedAt;

    protected Proceedings() {}

    Proceedings(PlanHeader plan, int edition, BookTitle title, List<BookEntry> entries, Scope by, Instant now) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.councilUnitId = plan.councilUnitId();
        this.edition = edition;
        this.state = ProceedingsState.WAITING;
        this.title = title;
        this.entries = List.copyOf(entries);
        this.orderedByName = by.displayName();
        this.orderedAt = now;
    }

    /** @param made with the page of each, or why it is an annex */
    void made(Book.Made made, StoredFile file, Instant now) {
        state = ProceedingsState.MADE;
        entries = made.entries();
        pages = made.pages();
        fileId = file.id();
        endedAt = now;
    }

    /** @param reason in Vietnamese, for those who ordered it */
    void failed(String reason, Instant now) {
        state = ProceedingsState.FAILED;
        failure = reason;
        endedAt = now;
    }

    boolean isWaiting() {
        return state == ProceedingsState.WAITING;
    }

    /** @throws vn.giaoban.platform.Refusal PROCEEDINGS_UNDER_WAY */
    void demandEnded() {
        if (isWaiting()) {
            throw ProceedingsProblem.PROCEEDINGS_UNDER_WAY.refusal(
                    "Bản kỷ yếu này đang được lập. Hãy đợi lập xong rồi bỏ.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID planId() {
        return planId;
    }

    int edition() {
        return edition;
    }

    ProceedingsState state() {
        return state;
    }

    BookTitle title() {
        return title;
    }

    List<BookEntry> entries() {
        return entries;
    }

    @Nullable
    Integer pages() {
        return pages;
    }

    @Nullable
    UUID fileId() {
        return fileId;
    }

    @Nullable
    String failure() {
        return failure;
    }

    String orderedByName() {
        return orderedByName;
    }

    Instant orderedAt() {
        return orderedAt;
    }
}
