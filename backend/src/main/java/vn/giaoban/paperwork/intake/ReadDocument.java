package vn.giaoban.paperwork.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.giaoban.access.Scope;
import vn.giaoban.files.FileStore;
import vn.giaoban.files.PageSource;
import vn.giaoban.files.StoredFile;
import vn.giaoban.paperwork.reading.PlanReader;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.reading.Question;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceFormat;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;
import vn.giaoban.paperwork.source.guard.WatchedReading;
import vn.giaoban.paperwork.source.pdf.PdfReader;
import vn.giaoban.plans.PlanProblem;
import vn.giaoban.plans.content.SecrecyMark;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.units.BodyNames;

/** Reads a document that somebody brought; no transaction is open meanwhile. One at a time for each person. */
@ApplicationScoped
class ReadDocument {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF = "application/pdf";
    static final String TEXT = "text/plain";

    /** A stamp stands alone in its line, in the head of the document. */
    private static final int HEAD = 40;

    private static final int SECONDS_OF_A_READING = 5;
    private static final int SECONDS_OF_A_RECOGNITION = 60;

    private static final Pattern STAMP = Pattern.compile("(?iu)\\W*(độ mật\\W*)?(tuyệt\\s*mật|tối\\s*mật|mật)\\W*");

    private final Set<UUID> reading = ConcurrentHashMap.newKeySet();
    private final PlanImports imports;
    private final Recognition recognition;
    private final BodyNames names;
    private final FileStore files;
    private final TxRetry transactions;
    private final Clock clock;

    ReadDocument(
            PlanImports imports,
            Recognition recognition,
            BodyNames names,
            FileStore files,
            TxRetry transactions,
            Clock clock) {
        this.imports = imports;
        this.recognition = recognition;
        this.names = names;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param recognise a scan is given to the recognition of letters
     * @param dryRun nothing is kept
     * @throws Refusal IMPORT_RUNNING, RECOGNITION_BUSY, DOCUMENT_UNREADABLE, NOT_A_PLAN or SECRET_NOT_ALLOWED; nothing
     *     is kept
     */
    PlanImport read(byte[] content, String fileName, boolean recognise, boolean dryRun, Scope by) {
        if (!reading.add(by.accountId())) {
            throw new Refusal(
                            IntakeProblem.IMPORT_RUNNING,
                            "Văn bản bạn đưa trước đó đang được đọc. Hãy đợi đọc xong rồi đưa tiếp.")
                    .with(Refusal.RETRY_AFTER, SECONDS_OF_A_READING);
        }
        try {
            SourceDocument document = document(content, fileName, recognise);
            demandNotSecret(document);
            CouncilRegister register = new CouncilRegister(names, transactions, by.unitId());
            PlanReading read = new PlanReader(register).read(document);
            demandPlan(read);
            Proposal proposal = new ProposalMaker(read, document, register.bodies(documentDay(read))).make();
            return kept(document, proposal, content, fileName, dryRun, by);
        } finally {
            reading.remove(by.accountId());
        }
    }

    private PlanImport kept(
            SourceDocument document, Proposal proposal, byte[] content, String fileName, boolean dryRun, Scope by) {
        String mediaType = mediaType(document.format());
        if (dryRun) {
            return new PlanImport(document, proposal, unkept(content, fileName, mediaType), by, clock.instant());
        }
        StoredFile file = files.takeAsRead(content, fileName, mediaType);
        return transactions.call(() -> {
            PlanImport made = new PlanImport(document, proposal, files.keep(file), by, clock.instant());
            imports.persistAndFlush(made);
            return made;
        });
    }

    private static StoredFile unkept(byte[] content, String fileName, String mediaType) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            String sha256 = HexFormat.of().formatHex(hash);
            return new StoredFile(Ids.next(), fileName, mediaType, content.length, sha256, null, PageSource.UNKNOWN);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SourceDocument document(byte[] content, String fileName, boolean recognise) {
        try {
            return WatchedReading.read(content, fileName);
        } catch (UnreadableDocument refused) {
            boolean scan = refused.reason() == Reason.SCAN_WITHOUT_TEXT && PdfReader.isPdf(content);
            if (scan && recognise) {
                return recognised(content);
            }
            throw refusal(refused).with("recognisable", scan && recognition.isInstalled());
        }
    }

    private SourceDocument recognised(byte[] scan) {
        try {
            return recognition.read(scan);
        } catch (UnreadableDocument refused) {
            throw refused.reason() == Reason.RECOGNITION_BUSY
                    ? new Refusal(IntakeProblem.RECOGNITION_BUSY, refused.getMessage())
                            .with(Refusal.RETRY_AFTER, SECONDS_OF_A_RECOGNITION)
                    : refusal(refused);
        }
    }

    private static Refusal refusal(UnreadableDocument refused) {
        return new Refusal(IntakeProblem.DOCUMENT_UNREADABLE, refused.getMessage())
                .with("reason", refused.reason().name());
    }

    private static void demandNotSecret(SourceDocument document) {
        document.blocks().stream()
                .limit(HEAD)
                .map(SourceBlock::text)
                .filter(text -> STAMP.matcher(text).matches())
                .findFirst()
                .flatMap(SecrecyMark::in)
                .ifPresent(mark -> {
                    throw new Refusal(
                            PlanProblem.SECRET_NOT_ALLOWED,
                            "Văn bản mang dấu chỉ độ mật «" + mark
                                    + "». Hệ thống này không được soạn thảo, lưu giữ bí mật nhà"
                                    + " nước (Luật Bảo vệ bí mật nhà nước số 117/2025/QH15).");
                });
    }

    /** @throws Refusal NOT_A_PLAN or SECRET_NOT_ALLOWED, as the reader found */
    private static void demandPlan(PlanReading read) {
        for (Question question : read.questions()) {
            if (question.code() == Question.Code.SECRECY_MARK) {
                throw new Refusal(PlanProblem.SECRET_NOT_ALLOWED, question.text());
            }
            if (question.code() == Question.Code.NOT_A_PLAN) {
                throw new Refusal(IntakeProblem.NOT_A_PLAN, question.text() + " Hãy đưa văn bản kế hoạch.");
            }
        }
    }

    /** The register is asked as of the day of the document: units come and go. */
    private LocalDate documentDay(PlanReading read) {
        LocalDate today = LocalDate.now(clock);
        if (read.issueDate() == null || read.issueDate().value().year() == null) {
            return today;
        }
        var date = read.issueDate().value();
        return LocalDate.of(date.year(), date.month() == null ? 1 : date.month(), date.day() == null ? 1 : date.day());
    }

    private static String mediaType(SourceFormat format) {
        return switch (format) {
            case DOCX -> DOCX;
            case PDF, OCR -> PDF;
            case TEXT -> TEXT;
        };
    }
}
