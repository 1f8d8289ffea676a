package vn.giaoban.paperwork.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.files.StoredFile;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/**
 * A version of a paper as it was made, with its files. Its number and day are noted once; from then on it can no longer
 * be thrown away.
 */
@Entity
@Table(name = "kept_paper")
class KeptPaper {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID councilUnitId;

    @Column(updatable = false)
    private UUID issuingBodyId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(updatable = false)
    private int edition;

    private String symbol;

    @Column(updatable = false)
    private int pages;

    @Column(updatable = false)
    private UUID docxFileId;

    @Column(updatable = false)
    private UUID pdfFileId;

    @Column(updatable = false)
    private UUID keptBy;

    @Column(updatable = false)
    private String keptByName;

    @Column(updatable = false)
    private Instant keptAt;

    private String registerNumber;
    private LocalDate issueDate;
    private String issuedByName;
    private Instant issuedAt;

    protected KeptPaper() {}

    KeptPaper(
            PlanHeader plan,
            PaperKind kind,
            int edition,
            @Nullable String symbol,
            int pages,
            StoredFile docx,
            StoredFile pdf,
            Scope by,
            Instant now) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.councilUnitId = plan.councilUnitId();
        this.issuingBodyId = plan.issuingBodyId();
        this.kind = kind;
        this.edition = edition;
        this.symbol = symbol;
        this.pages = pages;
        this.docxFileId = docx.id();
        this.pdfFileId = pdf.id();
        this.keptBy = by.accountId();
        this.keptByName = by.displayName();
        this.keptAt = now;
    }

    /**
     * Đánh dấu đã ban hành.
     *
     * @param today in Việt Nam
     * @throws Refusal PAPER_NOT_REGISTERED, PAPER_ALREADY_ISSUED, VALIDATION_FAILED or PAPER_NUMBER_OF_PLAN
     */
    void issue(IssuePaper request, PlanHeader plan, Scope by, LocalDate today, Instant now) {
        if (!kind.head().isNumbered()) {
            throw PaperProblem.PAPER_NOT_REGISTERED.refusal(
                    kind.inVietnamese() + " không vào sổ đăng ký riêng: nó đi kèm một văn bản khác.");
        }
        demandNotIssued();
        List<Violation> wrong = new ArrayList<>(request.gaps());
        if (request.symbol() != null && !kind.fits(request.symbol())) {
            wrong.add(new Violation("symbol", kind.symbolHint()));
        }
        if (request.issueDate() != null && request.issueDate().isAfter(today)) {
            wrong.add(new Violation("issueDate", "Ngày ban hành không được sau hôm nay."));
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED, wrong.getFirst().message(), wrong);
        }
        if (kind == PaperKind.PLAN) {
            demandAsThePlan(request, plan);
        }
        registerNumber = request.number();
        symbol = request.symbol();
        issueDate = request.issueDate();
        issuedByName = by.displayName();
        issuedAt = now;
    }

    /** @throws Refusal PAPER_ALREADY_ISSUED */
    void demandNotIssued() {
        if (issuedAt != null) {
            throw PaperProblem.PAPER_ALREADY_ISSUED.refusal(
                    "Bản này đã được đánh dấu ban hành với số %s/%s; nó không đổi và không xóa được nữa."
                            .formatted(registerNumber, symbol));
        }
    }

    /** A plan gets its number where it is issued; its paper cannot bear another. */
    private static void demandAsThePlan(IssuePaper request, PlanHeader plan) {
        boolean same = request.number().equals(plan.number())
                && request.symbol().equals(plan.symbol())
                && plan.issueDate() != null
                && plan.issueDate().known().filter(request.issueDate()::equals).isPresent();
        if (plan.number() == null || !same) {
            throw PaperProblem.PAPER_NUMBER_OF_PLAN.refusal(
                    plan.number() == null
                            ? "Kế hoạch chưa được ban hành. Hãy ban hành kế hoạch trước, rồi đánh dấu văn bản."
                            : "Số và ngày của văn bản Kế hoạch phải đúng như khi ban hành kế hoạch: số %s/%s, %s."
                                    .formatted(
                                            plan.number(),
                                            plan.symbol(),
                                            plan.issueDate() == null
                                                    ? "chưa rõ ngày"
                                                    : plan.issueDate().text()));
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

    PaperKind kind() {
        return kind;
    }

    int edition() {
        return edition;
    }

    @Nullable
    String symbol() {
        return symbol;
    }

    int pages() {
        return pages;
    }

    UUID docxFileId() {
        return docxFileId;
    }

    UUID pdfFileId() {
        return pdfFileId;
    }

    String keptByName() {
        return keptByName;
    }

    Instant keptAt() {
        return keptAt;
    }

    @Nullable
    String registerNumber() {
        return registerNumber;
    }

    @Nullable
    LocalDate issueDate() {
        return issueDate;
    }

    @Nullable
    String issuedByName() {
        return issuedByName;
    }

    @Nullable
    Instant issuedAt() {
        return issuedAt;
    }
}
