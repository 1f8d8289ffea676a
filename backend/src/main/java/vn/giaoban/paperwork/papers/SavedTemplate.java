package vn.giaoban.paperwork.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Ids;

/** One edition of a council's own text for a kind of paper; never changed. */
@Entity
@Table(name = "paper_template")
class SavedTemplate {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID councilUnitId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false, columnDefinition = "text")
    private String text;

    @Column(updatable = false)
    private UUID savedBy;

    @Column(updatable = false)
    private String savedByName;

    @Column(updatable = false)
    private Instant savedAt;

    protected SavedTemplate() {}

    /** @param text null to use the shipped one again */
    SavedTemplate(PaperKind kind, int edition, @Nullable String text, Scope by, Instant now) {
        this.id = Ids.next();
        this.councilUnitId = by.unitId();
        this.kind = kind;
        this.edition = edition;
        this.text = text;
        this.savedBy = by.accountId();
        this.savedByName = by.displayName();
        this.savedAt = now;
    }

    UUID id() {
        return id;
    }

    PaperKind kind() {
        return kind;
    }

    int edition() {
        return edition;
    }

    /** Null: the shipped one. */
    @Nullable
    String text() {
        return text;
    }

    String savedByName() {
        return savedByName;
    }

    Instant savedAt() {
        return savedAt;
    }
}
