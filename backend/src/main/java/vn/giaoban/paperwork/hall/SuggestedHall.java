package vn.giaoban.paperwork.hall;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.drawing.Phrases;
import vn.giaoban.paperwork.papers.Occasion;
import vn.giaoban.plans.PlanEventView;
import vn.giaoban.plans.PlanView;

/** The words that a plan itself gives for backdrop and signs. */
final class SuggestedHall {

    private static final int WIDTH_MM = 6_000;
    private static final int HEIGHT_MM = 3_000;

    /** In one line at most; a title of more is broken near its middle. */
    private static final int LINE = 42;

    private SuggestedHall() {}

    static HallContent of(PlanView plan) {
        PlanEventView event = plan.events().isEmpty() ? null : plan.events().getFirst();
        String title = Occasion.named(event == null ? plan.title() : event.title());
        return new HallContent(
                List.of(plan.issuingBody().name().toUpperCase(Locale.ROOT)),
                halved(title.toUpperCase(Locale.ROOT)),
                plan.theme() == null ? List.of() : halved(plan.theme()),
                HallContent.PLACE + ", " + day(event == null ? null : event.time()),
                WIDTH_MM,
                HEIGHT_MM,
                Stream.of("Hội trường", "Bàn đón tiếp đại biểu", "Lối vào")
                        .map(text -> new DoorSign(text, DoorSign.Arrow.NONE))
                        .toList());
    }

    /** A time that is not settled leaves its place to be filled in. */
    private static String day(@Nullable FuzzyTime time) {
        if (time == null || time.firstPossibleDay().isEmpty()) {
            return PartialDate.BLANK.text();
        }
        var first = time.firstPossibleDay().get();
        Integer day = time.isFirm() ? first.getDayOfMonth() : null;
        return new PartialDate(first.getYear(), first.getMonthValue(), day).text();
    }

    private static List<String> halved(String text) {
        if (text.length() <= LINE) {
            return List.of(text);
        }
        List<String> words = List.of(text.split(" +"));
        float[] gaps = Phrases.gaps(words);
        int cut = 0;
        float least = Float.MAX_VALUE;
        int before = -1;
        for (int i = 0; i < gaps.length; i++) {
            before += words.get(i).length() + 1;
            float off = (before - text.length() / 2f) / text.length();
            float cost = off * off + gaps[i] / 8;
            if (cost < least) {
                least = cost;
                cut = i + 1;
            }
        }
        return cut == 0
                ? List.of(shortened(text))
                : List.of(
                        shortened(String.join(" ", words.subList(0, cut))),
                        shortened(String.join(" ", words.subList(cut, words.size()))));
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }
}
