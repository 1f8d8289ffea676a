package vn.giaoban.paperwork.reading.parts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.EventReading.ConnectionPoint;
import vn.giaoban.paperwork.reading.Level;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Điểm cầu: one that is named with its place, and those that are counted. */
final class ConnectionPoints {

    private static final Pattern COUNTED = Pattern.compile(
            "(?<n>\\d{1,4})\\s+điểm cầu\\s+(?:tại|ở|cấp|của|đặt tại)\\s*(?<where>[^.;()]{2,120}?)(?=\\s+và\\s+\\d|[.;()]|,\\s*\\d|$)");
    private static final Pattern NAMED = Pattern.compile(
            "điểm cầu (?:chính|trung tâm|cấp (?<level>tỉnh|huyện|xã|thành phố)|tỉnh|trung ương)[^.;:]{0,40}?(?::\\s*(?:tại\\s+)?|\\s(?:tổ chức |đặt |bố trí )?tại\\s+)(?<place>[^.;()]{4,140}?)(?=,?\\s(?:và )?(?:các |\\d{1,4} )?điểm cầu|[.;()]|$)");

    private final EventDraft event;
    private final @Nullable Level home;

    /** @param home level of the body that makes the plan: that of the main point */
    ConnectionPoints(EventDraft event, @Nullable Level home) {
        this.event = event;
        this.home = home;
    }

    void take(Node node, Section sections) {
        if (sections.isAbout(node, Topic.IMPLEMENTATION)) {
            return;
        }
        Words body = node.body();
        Matcher named = body.match(NAMED);
        while (named.find()) {
            Words place = body.sub(named.start("place"), named.end("place")).bare();
            boolean plural = place.key().startsWith("các ") || place.key().matches("^\\d.*");
            Level level = named.group("level") == null ? home : Levels.ofWord(named.group("level"));
            if (!plural && !sections.isAbout(node, Topic.PARTICIPANTS)
                    || !plural && sections.isAbout(node, Topic.PLACE)) {
                event.points.add(body.sub(named.start(), named.end())
                        .bare()
                        .fact(new ConnectionPoint(level, 1, place.text()), "event.point-named", Confidence.HIGH));
            }
        }
        Matcher counted = body.match(COUNTED);
        while (counted.find()) {
            Level level = Levels.of(counted.group("where"));
            event.points.add(body.sub(counted.start(), counted.end())
                    .bare()
                    .fact(
                            new ConnectionPoint(level, Integer.parseInt(counted.group("n")), null),
                            "event.points-counted",
                            Confidence.HIGH));
        }
    }
}
