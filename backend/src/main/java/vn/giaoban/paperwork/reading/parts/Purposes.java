package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/**
 * Mục đích and yêu cầu: the paragraphs below such a head. Where one head names both and nothing below it divides them,
 * all are taken for purposes and marked as less sure. Without such a section the preamble may say it: «Nhằm …, Thường trực
 * … xây dựng kế hoạch».
 */
final class Purposes {

    private static final Pattern AIM = Pattern.compile("mục đích|mục tiêu");
    private static final Pattern DEMAND = Pattern.compile("yêu cầu|quan điểm|nguyên tắc");
    private static final int SHORTEST = 8;

    private final Section sections;
    private final List<Fact<String>> aims = new ArrayList<>();
    private final List<Fact<String>> demands = new ArrayList<>();

    Purposes(Section sections, Node root, Bases bases) {
        this.sections = sections;
        root.stream()
                .filter(node -> !node.isRoot() && !node.isTableCell() && sections.isAbout(node, Topic.PURPOSE))
                .forEach(this::take);
        if (aims.isEmpty() && demands.isEmpty()) {
            aims.addAll(bases.purposes());
        }
    }

    List<Fact<String>> aims() {
        return aims;
    }

    List<Fact<String>> demands() {
        return demands;
    }

    private void take(Node node) {
        boolean labelled = sections.own(node).contains(Topic.PURPOSE);
        Words said = (labelled ? sections.head(node).rest() : node.body()).bare();
        boolean opensList = node.body().key().endsWith(":") && !node.children().isEmpty();
        if (said.length() < SHORTEST || opensList) {
            return;
        }
        String head = headed(node);
        boolean demand = DEMAND.matcher(head).find() && !AIM.matcher(head).find();
        boolean undivided = DEMAND.matcher(head).find() && AIM.matcher(head).find();
        if (demand) {
            demands.add(said.fact("requirement.headed", Confidence.HIGH));
        } else {
            aims.add(said.fact(
                    undivided ? "purpose.undivided" : "purpose.headed",
                    undivided ? Confidence.MEDIUM : Confidence.HIGH));
        }
    }

    /** The nearest head that speaks of purposes. */
    private String headed(Node node) {
        return Stream.concat(Stream.of(node), node.above())
                .filter(above -> !above.isRoot() && sections.own(above).contains(Topic.PURPOSE))
                .map(above -> sections.head(above).head().key())
                .findFirst()
                .orElse("");
    }
}
