package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.PlanReading.Orphan;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Passages whose beginning is lost: they start in small letters behind a finished sentence, and close what they did not open. */
final class Orphans {

    private final List<Draft> drafts;
    private final List<Orphan> found = new ArrayList<>();

    Orphans(List<Draft> drafts) {
        this.drafts = drafts;
    }

    List<Orphan> found() {
        return found;
    }

    static boolean isOrphan(Node node) {
        Words body = node.body();
        if (node.isTableCell() || node.marker() != null || !body.startsLowerCase() || body.length() < 12) {
            return false;
        }
        long opened = body.key().chars().filter(c -> c == '“').count();
        long closed = body.key().chars().filter(c -> c == '”').count();
        long straight = body.key().chars().filter(c -> c == '"').count();
        return closed > opened || straight % 2 == 1;
    }

    void read(Node root) {
        root.stream().filter(Orphans::isOrphan).forEach(this::take);
    }

    private void take(Node node) {
        int block = node.body().spans().getFirst().block();
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int at = drafts.get(i).node.body().spans().getFirst().block();
            if (drafts.get(i).quoted) {
                if (at < block) {
                    candidates.clear();
                    candidates.add(i);
                } else {
                    candidates.add(i);
                    break;
                }
            }
        }
        Words text = withoutQuotes(node.body().bare());
        found.add(new Orphan(text.fact("orphan.cut-passage", Confidence.LOW), candidates));
    }

    private static Words withoutQuotes(Words words) {
        Words out = words;
        while (!out.isEmpty() && "”\"“".indexOf(out.key().charAt(out.length() - 1)) >= 0) {
            out = out.sub(0, out.length() - 1).bare();
        }
        return out;
    }
}
