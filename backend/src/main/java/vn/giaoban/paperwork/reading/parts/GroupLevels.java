package vn.giaoban.paperwork.reading.parts;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Level;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Of which level of administration a group of people is: by its own words, else by the labels above it. */
final class GroupLevels {

    private static final Pattern DISTRICTS = Pattern.compile("huyện|quận|thị xã|các thành phố");

    private final Context context;
    private final Section sections;

    GroupLevels(Context context, Section sections) {
        this.context = context;
        this.sections = sections;
    }

    /** «Cấp huyện:», «Tại điểm cầu tỉnh:»: a label behind which people stand. */
    static boolean isLabel(Words head) {
        return !head.isEmpty()
                && head.key()
                        .matches(
                                "^(?:ở |tại |về phía |đối với )?(?:điểm cầu |đại biểu|khách mời|cấp |các cấp|trung ương|tỉnh$|huyện$|xã$|thành phố$|các xã|các huyện|lãnh đạo tỉnh|cơ quan báo chí|báo chí|chủ trì|giám sát|học viên|giảng viên|báo cáo viên|triệu tập|dự họp|mời|thành phần|khu dân cư|(?:các )?(?:thôn|ấp|khóm|tổ dân phố)$).*");
    }

    Level of(Words text, @Nullable Level ofLabel) {
        if (Levels.isPress(text.key())) {
            return Level.PRESS;
        }
        Level said = ofCity(Levels.of(text.key()), text.key());
        if (ofLabel != null) {
            boolean above = said == Level.CENTRAL
                    || said == Level.PROVINCE && (ofLabel == Level.DISTRICT || ofLabel == Level.COMMUNE);
            return above ? said : ofLabel;
        }
        if (said != null) {
            return ofCity(said, text.key());
        }
        boolean vague = text.key()
                .matches(
                        ".*(?:một số|có liên quan|liên quan|doanh nghiệp|hợp tác xã|chuyên gia|nhà khoa học)(?:[\\s,].*)?");
        return vague || context.level() == null ? Level.OTHER : context.level();
    }

    /** The level that the nearest label above names. */
    @Nullable
    Level above(Node node) {
        Words own = sections.head(node).head();
        if (!own.isEmpty() && isLabel(own)) {
            Level level = labelLevel(own.key());
            if (level != null) {
                return level;
            }
        }
        return node.above()
                .filter(above -> !above.isRoot())
                .map(above -> sections.head(above).head())
                .filter(head -> !head.isEmpty() && head.length() < 90)
                .map(head -> labelLevel(head.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Level labelLevel(String key) {
        if (key.contains("báo chí")) {
            return Level.PRESS;
        }
        return key.matches(".*(?:thời gian|địa điểm).*") ? null : ofCity(Levels.of(key), key);
    }

    /** Under the central government a «thành phố» is a unit of the level of provinces. */
    private @Nullable Level ofCity(@Nullable Level level, String key) {
        return level == Level.DISTRICT
                        && context.centralCity()
                        && !DISTRICTS.matcher(key).find()
                ? Level.PROVINCE
                : level;
    }

    @Nullable
    Level ofPoint(Node node) {
        return node.above()
                .filter(above -> !above.isRoot())
                .map(above -> sections.head(above).head())
                .filter(head -> head.key().startsWith("điểm cầu"))
                .map(head -> ofCity(Levels.of(head.key()), head.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
