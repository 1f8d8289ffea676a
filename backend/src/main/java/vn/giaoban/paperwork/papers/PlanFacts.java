package vn.giaoban.paperwork.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssignmentView;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.plans.PlanEventView;
import vn.giaoban.plans.PlanView;
import vn.giaoban.units.BodyRef;

/**
 * All that the papers of a plan may say.
 *
 * @param obligations of the whole plan as they stand now; none before it is issued
 * @param invited the groups of the plan with whom was named for them
 * @param receipts the newest version of each paper that came in
 * @param today in Việt Nam
 */
record PlanFacts(
        PlanView plan,
        List<AssignmentView> assignments,
        List<ObligationRow> obligations,
        List<Invited> invited,
        List<Receipt> receipts,
        LocalDate today) {

    /** Where a number is to be written by hand. */
    private static final String GAP = "……";

    /** «Kế hoạch số 288/KH-HĐND ngày 30 tháng 8 năm 2023»; without a number by its title. */
    String citation() {
        String date = plan.issueDateText();
        return plan.number() == null || date == null ? shortCitation() : shortCitation() + " " + date;
    }

    /** «Kế hoạch số 288/KH-HĐND»: where a line must be short. */
    String shortCitation() {
        return plan.number() == null
                ? "Kế hoạch " + lowered(plan.title())
                : "Kế hoạch số " + (isNumbered() ? number() : GAP) + (plan.symbol() == null ? "" : "/" + plan.symbol());
    }

    /** A word in brackets stands where an example has no number. */
    boolean isNumbered() {
        return plan.number() != null && Character.isDigit(plan.number().charAt(0));
    }

    /** Numbers below 10 with a zero before them (Decree 30/2020, App. I); asked of a plan that is numbered. */
    String number() {
        String number = Objects.requireNonNull(plan.number());
        return number.matches("\\d") ? "0" + number : number;
    }

    /** The event that the plan is for: the first one. */
    @Nullable
    PlanEventView event() {
        return plan.events().isEmpty() ? null : plan.events().getFirst();
    }

    /** The name of the conference, else the plan's title. */
    String occasion() {
        PlanEventView event = event();
        return event == null ? plan.title() : event.title();
    }

    /** «(Kèm theo Kế hoạch số … của Thường trực HĐND tỉnh Trà Vinh)», as the decree's annexes begin. */
    String enclosed() {
        return "(Kèm theo " + citation() + " của " + issuers() + ")";
    }

    /** All who issue the plan, by name. */
    String issuers() {
        List<String> others = plan.coIssuingBodies().stream().map(BodyRef::name).toList();
        String first = plan.issuingBody().name();
        return others.isEmpty()
                ? first
                : String.join(
                                ", ",
                                Stream.concat(Stream.of(first), others.stream().limit(others.size() - 1L))
                                        .toList()) + " và " + others.getLast();
    }

    /** Who takes part, a line for each group, with its mark. */
    List<String> groups() {
        return EndMarks.enumerated(invited.stream().map(Invited::line).toList());
    }

    /** What people are invited to: the event, or a plan's title, which may name a piece of work instead of a meeting. */
    String meeting() {
        String named = Occasion.named(occasion());
        return event() != null || Occasion.isMeeting(named) ? named : "cuộc họp về việc " + lowered(named);
    }

    /** «Hội trường Tỉnh ủy, số 01 đường A»; null when nothing is said. */
    static @Nullable String place(PlanEventView event) {
        List<String> parts = Stream.of(event.place(), event.address())
                .filter(part -> part != null)
                .toList();
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** At the beginning of a cell: «tham luận “…”» becomes «Tham luận “…”». */
    static String raised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** In the middle of a sentence: «Tổ chức Hội nghị…» becomes «tổ chức Hội nghị…». Names keep their capitals. */
    static String lowered(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
