package vn.giaoban.plans;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.SecrecyMark;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** What a text may not say, beyond the sizes of its fields: contradictions, and the marks of state secrets. */
final class ContentCheck {

    private static final int MAX_WORDING = 500;

    private final List<Violation> violations = new ArrayList<>();

    private ContentCheck() {}

    /** @throws Refusal SECRET_NOT_ALLOWED, or VALIDATION_FAILED with every contradiction */
    static void demandSound(PlanContent content) {
        demandNotSecret(content.symbol(), content.title(), content.theme());
        content.events().forEach(event -> demandNotSecret(event.title()));
        ContentCheck check = new ContentCheck();
        check.look(content);
        if (!check.violations.isEmpty()) {
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED, "Nội dung kế hoạch có chỗ mâu thuẫn.", check.violations);
        }
    }

    static void demandNotSecret(String... texts) {
        for (String text : texts) {
            Optional<String> mark = SecrecyMark.in(text);
            if (mark.isPresent()) {
                throw new Refusal(
                        PlanProblem.SECRET_NOT_ALLOWED,
                        "Văn bản mang dấu chỉ độ mật «" + mark.get()
                                + "». Hệ thống này không được soạn thảo, lưu giữ bí"
                                + " mật nhà nước (Luật Bảo vệ bí mật nhà nước số 117/2025/QH15).");
            }
        }
    }

    private void look(PlanContent content) {
        if (content.term() != null) {
            inOrder("term.to", content.term().from(), content.term().to(), "Năm cuối nhiệm kỳ phải sau năm đầu.");
        }
        if (content.expectedParticipants() != null) {
            inOrder(
                    "expectedParticipants.max",
                    content.expectedParticipants().min(),
                    content.expectedParticipants().max(),
                    "Số người nhiều nhất phải từ số người ít nhất trở lên.");
        }
        if (content.coIssuingBodyIds().contains(content.issuingBodyId())) {
            violations.add(new Violation("coIssuingBodyIds", "Cơ quan cùng ban hành trùng với cơ quan ban hành."));
        }
        for (int index = 0; index < content.events().size(); index++) {
            look("events[" + index + "].", content.events().get(index));
        }
        List<UUID> ids = content.events().stream()
                .map(EventContent::id)
                .filter(Objects::nonNull)
                .toList();
        if (Set.copyOf(ids).size() < ids.size()) {
            violations.add(new Violation("events", "Một hoạt động được nêu hai lần."));
        }
    }

    private void look(String path, EventContent event) {
        if (event.groupSize() != null) {
            inOrder(
                    path + "groupSize.max",
                    event.groupSize().min(),
                    event.groupSize().max(),
                    "Số người nhiều nhất phải từ số người ít nhất trở lên.");
        }
        if (event.time() != null) {
            look(path + "time.", event.time());
        }
    }

    private void look(String path, FuzzyTime time) {
        if (time.wording() == null) {
            return;
        }
        if (time.wording().length() > MAX_WORDING) {
            violations.add(new Violation(path + "wording", "Không quá " + MAX_WORDING + " ký tự."));
        }
        if (time.from() != null && time.from().equals(time.to())) {
            statedWeekday(time.wording())
                    .filter(stated -> stated != time.from().getDayOfWeek())
                    .ifPresent(stated -> violations.add(new Violation(
                            path + "wording",
                            "Văn bản ghi " + VietnameseDates.weekday(stated) + " nhưng "
                                    + VietnameseDates.day(time.from()) + " là "
                                    + VietnameseDates.weekday(time.from().getDayOfWeek()) + ".")));
        }
    }

    /** The one weekday that the words name; empty when they name none or several. */
    private static Optional<DayOfWeek> statedWeekday(String wording) {
        String words = wording.toLowerCase(Locale.ROOT);
        List<DayOfWeek> stated = Arrays.stream(DayOfWeek.values())
                .filter(day -> words.contains(VietnameseDates.weekday(day).toLowerCase(Locale.ROOT)))
                .toList();
        return stated.size() == 1 ? Optional.of(stated.getFirst()) : Optional.empty();
    }

    private <T extends Comparable<? super T>> void inOrder(String field, T from, T to, String message) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            violations.add(new Violation(field, message));
        }
    }
}
