package vn.giaoban.paperwork.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.giaoban.access.Scope;
import vn.giaoban.files.StoredFile;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceFormat;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;

/**
 * A document that was read, what is proposed, and what people have decided about it. It ends as a draft: from then on
 * it only shows where the draft came from.
 */
@Entity
@Table(name = "plan_import")
class PlanImport {

    private static final int LONGEST_TITLE = 1_000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID councilUnitId;

    @Column(updatable = false)
    private UUID createdBy;

    @Column(updatable = false)
    private String createdByName;

    @Column(updatable = false)
    private UUID fileId;

    @Column(updatable = false)
    private String sourceName;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private SourceFormat sourceFormat;

    @Column(name = "source_sha256", updatable = false)
    private String sourceSha256;

    @Column(updatable = false)
    private String readerVersion;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private ShownDocument document;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private Proposal proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Decisions decisions = Decisions.NONE;

    private int openItems;
    private int openQuestions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SourceLink> links = List.of();

    private UUID planId;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    protected PlanImport() {}

    PlanImport(SourceDocument document, Proposal proposal, StoredFile file, Scope by, Instant now) {
        this.id = Ids.next();
        this.councilUnitId = by.unitId();
        this.createdBy = by.accountId();
        this.createdByName = by.displayName();
        this.fileId = file.id();
        this.sourceName = file.fileName();
        this.sourceFormat = document.format();
        this.sourceSha256 = file.sha256();
        this.readerVersion = PlanReading.READER_VERSION;
        this.document = ShownDocument.of(document);
        this.proposal = proposal;
        this.title = proposal.items().stream()
                .filter(item -> item.kind() == ItemKind.TITLE)
                .map(item -> item.content().text())
                .map(text -> text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text)
                .findFirst()
                .orElse(null);
        this.createdAt = now;
        this.updatedAt = now;
        count();
    }

    /**
     * @param content what the person made of it; null leaves it as it stands
     * @throws Refusal IMPORT_CONFIRMED or IMPORT_ITEM_UNKNOWN
     */
    void decide(DecideItem request, Instant now) {
        demandOpen();
        if (proposal.items().stream().noneMatch(item -> item.key().equals(request.key()))) {
            throw unknown(request.key());
        }
        Decisions.Item before = decisions.of(request.key());
        boolean written = request.content() != null;
        decisions = decisions.with(
                request.key(),
                new Decisions.Item(
                        request.decision(),
                        written ? request.content() : before.content(),
                        written ? answers() : before.settled()));
        touched(now);
    }

    /** @throws Refusal IMPORT_CONFIRMED or IMPORT_ITEM_UNKNOWN */
    void answer(AnswerQuestion request, Instant now) {
        demandOpen();
        boolean known = proposal.questions().stream()
                .filter(question -> question.key().equals(request.question()))
                .anyMatch(question -> request.value() == null
                        || question.options().stream().anyMatch(option -> option.isTakenBy(request.value())));
        if (!known) {
            throw unknown(request.question());
        }
        decisions = decisions.answered(request.question(), request.value());
        touched(now);
    }

    /** @throws Refusal IMPORT_QUESTIONS_OPEN or IMPORT_ITEMS_OPEN */
    void demandDecided() {
        List<String> questions = proposal.questions().stream()
                .map(Proposal.Doubtful::key)
                .filter(key -> !decisions.answers().containsKey(key))
                .toList();
        if (!questions.isEmpty()) {
            throw new Refusal(
                            IntakeProblem.IMPORT_QUESTIONS_OPEN,
                            "Còn " + questions.size() + " câu hỏi chưa trả lời. Hãy trả lời rồi lập dự thảo.")
                    .with("questions", questions);
        }
        List<String> items = proposal.items().stream()
                .map(Proposal.Item::key)
                .filter(decisions::isOpen)
                .toList();
        if (!items.isEmpty()) {
            throw new Refusal(
                            IntakeProblem.IMPORT_ITEMS_OPEN,
                            "Còn " + items.size() + " mục chưa xác nhận hoặc bỏ. Hãy xem từng mục rồi lập dự thảo.")
                    .with("items", items);
        }
    }

    void becomes(UUID plan, List<SourceLink> ways, Instant now) {
        planId = plan;
        links = List.copyOf(ways);
        updatedAt = now;
    }

    /** What an item says now: as proposed, or as a person made it, with the answers that touch it. */
    ItemContent contentOf(Proposal.Item item) {
        Decisions.Item made = decisions.of(item.key());
        return Answers.applied(
                proposal, answers(), made.settled(), item, made.content() == null ? item.content() : made.content());
    }

    /** Every body that some item names by id. */
    Set<UUID> namedBodies() {
        Set<UUID> ids = new HashSet<>();
        for (Proposal.Item item : proposal.items()) {
            ItemContent content = contentOf(item);
            Optional.ofNullable(content.bodyId()).ifPresent(ids::add);
            if (content.assignment() != null) {
                ids.addAll(content.assignment().assigneeIds());
                Optional.ofNullable(content.assignment().deliverToBodyId()).ifPresent(ids::add);
            }
            if (content.group() != null) {
                ids.addAll(content.group().bodyIds());
                content.group().exceptions().forEach(exception -> ids.add(exception.bodyId()));
            }
        }
        return ids;
    }

    Decision decisionOn(String item) {
        return decisions.of(item).decision();
    }

    boolean isEdited(String item) {
        return decisions.of(item).content() != null;
    }

    Map<String, String> answers() {
        return decisions.answers();
    }

    private void demandOpen() {
        if (planId != null) {
            throw new Refusal(
                    IntakeProblem.IMPORT_CONFIRMED, "Văn bản này đã thành dự thảo kế hoạch; hãy sửa trong dự thảo.");
        }
    }

    private static Refusal unknown(String key) {
        return new Refusal(IntakeProblem.IMPORT_ITEM_UNKNOWN, "Đề xuất không có mục hoặc câu trả lời «" + key + "».");
    }

    private void touched(Instant now) {
        updatedAt = now;
        count();
    }

    private void count() {
        openItems = (int) proposal.items().stream()
                .filter(item -> decisions.isOpen(item.key()))
                .count();
        openQuestions = (int) proposal.questions().stream()
                .filter(question -> !answers().containsKey(question.key()))
                .count();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID fileId() {
        return fileId;
    }

    String sourceName() {
        return sourceName;
    }

    SourceFormat sourceFormat() {
        return sourceFormat;
    }

    String sourceSha256() {
        return sourceSha256;
    }

    String readerVersion() {
        return readerVersion;
    }

    ShownDocument document() {
        return document;
    }

    Proposal proposal() {
        return proposal;
    }

    List<SourceLink> links() {
        return links;
    }

    UUID planId() {
        return planId;
    }

    String createdByName() {
        return createdByName;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
