package vn.giaoban.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.files.PageSource;
import vn.giaoban.plans.content.LatePolicy;
import vn.giaoban.plans.content.LimitPolicy;
import vn.giaoban.platform.Ids;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRef;

/** Obligations for plain tests: what huyện Cầu Kè owes by the end of 15/9/2023, and what comes with it. */
final class ObligationTexts {

    static final LocalDate LAST_DAY = LocalDate.of(2023, 9, 15);
    static final Instant TOO_LATE = VietnameseDates.endOf(LAST_DAY);
    static final Instant IN_TIME =
            OffsetDateTime.parse("2023-09-12T09:04:00+07:00").toInstant();
    static final BodyRef CAU_KE = body("Thường trực HĐND huyện Cầu Kè", "huyện Cầu Kè");
    static final BodyRef CHAU_THANH = body("Thường trực HĐND huyện Châu Thành", "huyện Châu Thành");
    static final BodyRef COMMUNE = body("Thường trực HĐND xã An Phú Tân", "xã An Phú Tân");
    static final Actor CLERK = new Actor(Ids.next(), "Văn thư");
    static final HandInTerms MARKING = terms(AssignmentKind.PAPER, null, LatePolicy.MARK, LimitPolicy.WARN);
    static final HandInTerms LOCKING = terms(AssignmentKind.PAPER, null, LatePolicy.LOCK, LimitPolicy.WARN);

    private ObligationTexts() {}

    static BodyRef body(String name, String unitName) {
        return new BodyRef(Ids.next(), name, BodyKind.STANDING_BODY, Ids.next(), unitName);
    }

    static Obligation owedBy(BodyRef... parties) {
        return due(DueDay.endOf(LAST_DAY), parties);
    }

    static Obligation due(DueDay due, BodyRef... parties) {
        return Obligation.open(Ids.next(), Ids.next(), Ids.next(), Arrays.asList(parties), due, IN_TIME);
    }

    static HandInTerms terms(AssignmentKind kind, Limits limits, LatePolicy late, LimitPolicy limit) {
        return new HandInTerms(
                kind, limits, late, limit, "chậm nhất là ngày 15/9/2023 (thứ Sáu)", "Thường trực HĐND tỉnh Trà Vinh");
    }

    static SubmissionFile file(Integer pages) {
        return new SubmissionFile(
                Ids.next(), "Tham luận.pdf", "application/pdf", 1000, "0".repeat(64), pages, PageSource.EXACT_PDF);
    }

    static HandIn plainly() {
        return new HandIn(null, null, null, null);
    }

    static HandIn nothingToReport() {
        return new HandIn("Không phát sinh kiến nghị.", true, null, null);
    }

    /** One file, sent at that moment. */
    static Submission send(Obligation obligation, HandInTerms terms, Instant now) {
        obligation.addFile(file(1), terms, now);
        return obligation.send(plainly(), terms, ReceiptCode.random(), CLERK, now);
    }

    static Obligation sent(Instant at) {
        Obligation obligation = owedBy(CAU_KE);
        send(obligation, MARKING, at);
        return obligation;
    }

    static List<UUID> ids(List<ObligationParty> parties) {
        return parties.stream().map(ObligationParty::bodyId).toList();
    }
}
