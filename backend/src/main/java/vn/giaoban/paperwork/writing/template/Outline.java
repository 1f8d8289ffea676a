package vn.giaoban.paperwork.writing.template;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.paperwork.RomanNumeral;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.Block.Paragraph;
import vn.giaoban.paperwork.writing.Block.Run;
import vn.giaoban.paperwork.writing.Block.Setting;

/**
 * Numbers the headings of a text («I.», «1.»), after those are gone under which nothing is said: a plan without
 * purposes has no section for them, and no gap in its numbers.
 */
final class Outline {

    private Outline() {}

    static List<Block> numbered(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block next = kept.isEmpty() || kept.size() == 1 && closes(kept.getFirst()) ? null : kept.getFirst();
            if (!saysNothing(blocks.get(i), next)) {
                kept.addFirst(blocks.get(i));
            }
        }
        int section = 0;
        int subsection = 0;
        for (int i = 0; i < kept.size(); i++) {
            if (isA(kept.get(i), Setting.SECTION)) {
                subsection = 0;
                kept.set(i, labelled(RomanNumeral.of(++section) + ". ", (Paragraph) kept.get(i)));
            } else if (isA(kept.get(i), Setting.SUBSECTION)) {
                kept.set(i, labelled(++subsection + ". ", (Paragraph) kept.get(i)));
            }
        }
        return kept;
    }

    /** A heading before nothing, or before one of its own or of a higher rank. */
    private static boolean saysNothing(Block block, Block next) {
        boolean beforeSection = next == null || isA(next, Setting.SECTION);
        return isA(block, Setting.SECTION) && beforeSection || isA(block, Setting.SUBSECTION) && next == null;
    }

    /** «Trên đây là …./.» ends the paper and belongs to no section; other words behind a heading are what it says. */
    private static boolean closes(Block block) {
        return block instanceof Paragraph paragraph
                && !paragraph.runs().isEmpty()
                && paragraph.runs().getFirst().text().startsWith("Trên đây ")
                && paragraph.runs().getLast().text().endsWith("./.");
    }

    private static boolean isA(Block block, Setting setting) {
        return block instanceof Paragraph paragraph && paragraph.setting() == setting;
    }

    private static Paragraph labelled(String label, Paragraph heading) {
        List<Run> runs = new ArrayList<>(heading.runs());
        runs.addFirst(new Run(label, true, false));
        return new Paragraph(heading.setting(), List.copyOf(runs));
    }
}
