package vn.giaoban.paperwork.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssignmentView;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.plans.PlanEventView;
import vn.giaoban.plans.PlanView;

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

    /** «Kế hoạch số 288/KH-HĐND ngày 30 tháng 8 năm 2023»; without a number by its title. */
    String citation() {
        String register = register();
        String date = plan.issueDateText();
        return register == null
                ? "Kế hoạch " + lowered(plan.title())
                : "Kế hoạch số " + register + (date == null ? "" : " " + date);
    }

    /** «288/KH-HĐND»; null before there is a number. */
    @Nullable
    String register() {
        return plan.number() == null ? null : plan.number() + (plan.symbol() == null ? "" : "/" + plan.symbol());
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

    /** «Hội trường Tỉnh ủy, số 01 đường A»; null when nothing is said. */
    static @Nullable String place(PlanEventView event) {
        List<String> parts = Stream.of(event.place(), event.address())
                .filter(part -> part != null)
                .toList();
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** In the middle of a sentence: «Tổ chức Hội nghị…» becomes «tổ chức Hội nghị…». Names keep their capitals. */
    static String lowered(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
