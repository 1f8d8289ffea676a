package vn.giaoban.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.calendar.RollPolicy;
import vn.giaoban.plans.content.ConnectionPoint;
import vn.giaoban.plans.content.Contact;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.EventDuration;
import vn.giaoban.plans.content.ExpectedParticipants;
import vn.giaoban.plans.content.GroupSize;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.ProgrammeItem;
import vn.giaoban.plans.content.Signer;
import vn.giaoban.plans.content.Term;

/**
 * What an amendment changes in the text of the plan that it amends, in the order of the document. Number and date are
 * left out: every document has its own.
 */
final class PlanComparison {

    private final List<Change> changes = new ArrayList<>();

    private PlanComparison() {}

    /** @param bodyName how a body is called */
    static List<Change> of(Plan amended, Plan amendment, Function<UUID, String> bodyName) {
        PlanComparison comparison = new PlanComparison();
        PlanContent before = amended.content();
        PlanContent after = amendment.content();
        comparison.compareHeader(before, after, bodyName);
        comparison.compareEvents(amended.events(), amendment.events());
        comparison.compareClosing(before, after);
        return List.copyOf(comparison.changes);
    }

    private void compareHeader(PlanContent before, PlanContent after, Function<UUID, String> bodyName) {
        compare("Loại kế hoạch", before, after, content -> content.kind().inVietnamese());
        compare("Cơ quan ban hành", before, after, content -> bodyName.apply(content.issuingBodyId()));
        compare("Cơ quan cùng ban hành", before, after, content -> list(content.coIssuingBodyIds(), bodyName));
        compare("Ký hiệu", before, after, PlanContent::symbol);
        compare("Nơi ban hành", before, after, PlanContent::place);
        compare("Trích yếu", before, after, PlanContent::title);
        compare("Chủ đề", before, after, PlanContent::theme);
        compare("Nhiệm kỳ", before, after, content -> text(content.term(), Term::text));
        compare("Căn cứ", before, after, content -> list(content.legalBases(), Function.identity()));
        compare("Thực hiện", before, after, content -> list(content.implementing(), Function.identity()));
        compare("Mục đích", before, after, content -> list(content.purposes(), Function.identity()));
        compare("Yêu cầu", before, after, content -> list(content.requirements(), Function.identity()));
    }

    private void compareEvents(List<PlanEvent> were, List<PlanEvent> are) {
        Map<UUID, PlanEvent> continued = are.stream()
                .filter(event -> event.continuesEventId() != null)
                .collect(Collectors.toMap(PlanEvent::continuesEventId, Function.identity()));
        for (PlanEvent was : were) {
            PlanEvent is = continued.get(was.id());
            if (is == null) {
                add("Hoạt động", was.title(), null);
            } else {
                compareEvent(was.content(), is.content());
            }
        }
        are.stream()
                .filter(event -> event.continuesEventId() == null)
                .forEach(event -> add("Hoạt động", null, event.title()));
    }

    private void compareEvent(EventContent before, EventContent after) {
        String of = " – " + before.title();
        compare("Tên hoạt động" + of, before, after, EventContent::title);
        compare("Loại hoạt động" + of, before, after, event -> event.kind().inVietnamese());
        compare("Nội dung" + of, before, after, EventContent::description);
        compare(
                "Thời gian" + of,
                before,
                after,
                event -> event.time() == null ? null : event.time().text());
        compare("Thời lượng" + of, before, after, event -> text(event.duration(), EventDuration::text));
        compare("Hình thức" + of, before, after, event -> event.mode().inVietnamese());
        compare("Địa điểm" + of, before, after, EventContent::place);
        compare("Địa chỉ" + of, before, after, EventContent::address);
        compare("Cơ quan chọn địa điểm" + of, before, after, EventContent::venueChosenBy);
        compare("Chủ trì" + of, before, after, event -> list(event.chairs(), Function.identity()));
        compare("Chương trình" + of, before, after, event -> list(event.programme(), ProgrammeItem::line));
        compare("Điểm cầu" + of, before, after, event -> list(event.connectionPoints(), ConnectionPoint::line));
        compare("Phương án dự phòng" + of, before, after, EventContent::fallback);
        compare("Phương tiện" + of, before, after, EventContent::transport);
        compare("Số người mỗi đoàn" + of, before, after, event -> text(event.groupSize(), GroupSize::text));
    }

    private void compareClosing(PlanContent before, PlanContent after) {
        compare(
                "Số lượng đại biểu",
                before,
                after,
                content -> text(content.expectedParticipants(), ExpectedParticipants::text));
        compare("Nơi nhận", before, after, content -> list(content.recipients(), Function.identity()));
        compare("Lưu", before, after, PlanContent::archive);
        compare("Người ký", before, after, content -> text(content.signer(), Signer::text));
        compare("Liên hệ", before, after, content -> text(content.contact(), Contact::text));
        compare("Bài nộp muộn", before, after, content -> content.latePolicy().inVietnamese());
        compare(
                "Bài quá giới hạn",
                before,
                after,
                content -> content.limitPolicy().inVietnamese());
        compare("Hạn rơi vào ngày nghỉ", before, after, content -> rollText(content.rollPolicy()));
    }

    private <T> void compare(String subject, T before, T after, Function<T, String> text) {
        add(subject, text.apply(before), text.apply(after));
    }

    private void add(String subject, String was, String is) {
        if (!Objects.equals(was, is)) {
            changes.add(new Change(subject, was, is));
        }
    }

    private static <T> String text(T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.isEmpty() ? null : items.stream().map(text).collect(Collectors.joining("; "));
    }

    private static String rollText(RollPolicy policy) {
        return switch (policy) {
            case NO_ROLL -> "giữ nguyên ngày";
            case ROLL_FORWARD -> "dời sang ngày làm việc tiếp theo";
        };
    }
}
