package vn.giaoban.paperwork.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.source.TextSpan;

/**
 * What a document says, in the order in which it says it. Null and empty mean that it does not say.
 *
 * @param verdict whether it is a plan at all; when it is none, only the header is filled
 * @param type what it calls itself: «KẾ HOẠCH»
 * @param issuers more than one in a joint plan
 * @param legalBases what stands after «Căn cứ»
 * @param implementing what stands after «Thực hiện»
 * @param purposes «mục đích», and «yêu cầu» where the document does not divide the two
 * @param assignments in document order; {@link AssignmentReading#duplicateOf} counts in this list
 * @param archive «Lưu: VT, HĐND»
 * @param signers more than one in a joint plan
 * @param contacts personal data
 * @param requirements «yêu cầu», and what an implementation plan demands of how things are done, without naming who owes it
 * @param orphans text that cannot be placed
 * @param questions doubts that a person must settle, in document order
 * @param notUnderstood passages of the body that gave no fact
 */
public record PlanReading(
        Verdict verdict,
        @Nullable Fact<DocumentType> type,
        List<Issuer> issuers,
        @Nullable Fact<RegisterNumber> number,
        @Nullable Fact<String> place,
        @Nullable Fact<PartialDate> issueDate,
        @Nullable Fact<String> title,
        @Nullable Fact<String> theme,
        @Nullable Fact<Term> term,
        List<Fact<String>> legalBases,
        List<Fact<String>> implementing,
        List<Fact<String>> purposes,
        List<EventReading> events,
        List<AssignmentReading> assignments,
        List<GroupReading> groups,
        @Nullable Fact<Headcount> totalParticipants,
        @Nullable Fact<String> funding,
        List<Fact<String>> recipients,
        @Nullable Fact<String> archive,
        List<SignerReading> signers,
        List<ContactReading> contacts,
        List<Fact<Attachment>> attachments,
        List<Fact<String>> requirements,
        List<Orphan> orphans,
        List<Question> questions,
        List<Passage> notUnderstood) {

    /** The same reading, with what gave no fact. */
    public PlanReading withNotUnderstood(List<Passage> passages) {
        return new PlanReading(
                verdict,
                type,
                issuers,
                number,
                place,
                issueDate,
                title,
                theme,
                term,
                legalBases,
                implementing,
                purposes,
                events,
                assignments,
                groups,
                totalParticipants,
                funding,
                recipients,
                archive,
                signers,
                contacts,
                attachments,
                requirements,
                orphans,
                questions,
                passages);
    }

    /** Changes whenever the rules change, so that an old reading can be told from a new one. */
    public static final String READER_VERSION = "2";

    public enum Verdict {
        PLAN,
        /** A decision, a letter, a report: recognised, and not taken for a plan. */
        OTHER_DOCUMENT,
        /** No word says what it is. */
        UNKNOWN
    }

    /**
     * @param code as in the number, «KH»; null for a kind without one
     * @param name «KẾ HOẠCH»
     */
    public record DocumentType(@Nullable String code, String name) {}

    /** @param name as written; @param canonical with the name of its unit */
    public record Issuer(
            Fact<String> name, ReadBody canonical, @Nullable Level level) {}

    /**
     * «Số: 288/KH-HĐND».
     *
     * @param number null while the records office has not stamped it
     */
    public record RegisterNumber(
            @Nullable String number, @Nullable String symbol) {}

    /** @param convocation «X» of «khóa X» */
    public record Term(int from, int to, @Nullable String convocation) {}

    /**
     * «khoảng 160 đại biểu».
     *
     * @param perEvent «mỗi Đoàn …»
     */
    public record Headcount(int min, int max, boolean approximate, boolean perEvent) {}

    /** @param kind «backdrop», «form», «list», «programme», «outline» or «other» */
    public record Attachment(String title, String kind) {}

    /**
     * @param candidates the assignments whose topic it may continue, by place in the list
     */
    public record Orphan(Fact<String> text, List<Integer> candidates) {
        public Orphan {
            candidates = List.copyOf(candidates);
        }
    }

    /** @param section «IV.2», where the outline says */
    public record Passage(
            String text, List<TextSpan> spans, @Nullable String section) {}
}
