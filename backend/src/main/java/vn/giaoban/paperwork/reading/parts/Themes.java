package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Chủ đề and kinh phí: what stands behind such a label. */
final class Themes {

    private static final Pattern QUOTED = Pattern.compile("[“\"](?<words>[^“”\"]{4,600})[”\"]");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:hội nghị|kỳ họp|hội thảo|tọa đàm)[^.;“\"]{0,40}\\s(?:có |với )?chủ đề(?: là)?\\s*:?\\s*[“\"](?<words>[^“”\"]{4,600})[”\"]");

    private static final Pattern WORK = Pattern.compile("^(?:lập|xây dựng|tham mưu|dự trù|đề xuất|tổng hợp)\\s");

    private @Nullable Fact<String> theme;
    private @Nullable Fact<String> funding;

    /** «Chủ đề: “…”» in a line of its own below the title. */
    private static final Pattern BELOW_TITLE =
            Pattern.compile("(?:^|\\s)(?:\\(\\s*)?Chủ đề\\s*:\\s*[“\"](?<words>[^“”\"]{4,600})[”\"]\\s*\\)?\\.?$");

    static @Nullable Fact<String> below(Words title) {
        Matcher theme = BELOW_TITLE.matcher(title.text());
        return theme.find()
                ? title.sub(theme.start("words"), theme.end("words")).bare().fact("theme.below-title", Confidence.HIGH)
                : null;
    }

    static Words without(Words title) {
        Matcher theme = BELOW_TITLE.matcher(title.text());
        return theme.find() && theme.start() > 0 ? title.sub(0, theme.start()).bare() : title;
    }

    /** @param ofTitle the theme that stands below the title */
    Themes(@Nullable Fact<String> ofTitle, Section sections, Node root) {
        theme = ofTitle;
        List<Node> nodes = root.stream().filter(node -> !node.isRoot()).toList();
        for (Node node : nodes) {
            if (theme == null && sections.own(node).contains(Topic.THEME)) {
                Words said = said(sections, node);
                if (said != null) {
                    theme = said.fact("theme.labelled", Confidence.HIGH);
                }
            }
            if (funding == null && sections.own(node).contains(Topic.FUNDING)) {
                Words rest = sections.head(node).rest();
                Words said = !rest.isEmpty()
                        ? rest
                        : node.children().isEmpty()
                                        || !sections.own(node.children().getFirst())
                                                .isEmpty()
                                ? null
                                : node.children().getFirst().body();
                // «Kinh phí: lập dự toán …» is somebody's work and names no source.
                if (said != null && !said.bare().isEmpty() && !said.bare().finds(WORK)) {
                    funding = said.bare().fact("funding.labelled", Confidence.HIGH);
                }
            }
        }
        for (Node node : nodes) {
            Matcher sentence = node.body().match(SENTENCE);
            if (theme == null && !sections.isAbout(node, Topic.IMPLEMENTATION) && sentence.find()) {
                theme = node.body()
                        .sub(sentence.start("words"), sentence.end("words"))
                        .bare()
                        .fact("theme.in-sentence", Confidence.MEDIUM);
            }
        }
    }

    private static @Nullable Words said(Section sections, Node node) {
        Words rest = sections.head(node).rest();
        Words words = !rest.isEmpty()
                ? rest
                : node.children().isEmpty() ? null : node.children().getFirst().body();
        if (words == null) {
            return null;
        }
        Matcher quoted = words.match(QUOTED);
        Words theme = quoted.find()
                ? words.sub(quoted.start("words"), quoted.end("words")).bare()
                : words.bare();
        return theme.isEmpty() ? null : theme;
    }

    @Nullable
    Fact<String> theme() {
        return theme;
    }

    @Nullable
    Fact<String> funding() {
        return funding;
    }
}
