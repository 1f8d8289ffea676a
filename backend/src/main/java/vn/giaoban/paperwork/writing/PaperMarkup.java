package vn.giaoban.paperwork.writing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.writing.Block.Column;
import vn.giaoban.paperwork.writing.Block.Paragraph;
import vn.giaoban.paperwork.writing.Block.Run;
import vn.giaoban.paperwork.writing.Block.Table;

/** A paper as well-formed XHTML for the PDF printer. All that comes from outside is escaped; nothing refers elsewhere. */
final class PaperMarkup {

    private final StringBuilder out = new StringBuilder(8192);
    private float width;

    private PaperMarkup() {}

    static String of(List<Paper> papers) {
        PaperMarkup markup = new PaperMarkup();
        markup.open(papers.getFirst().name());
        for (int i = 0; i < papers.size(); i++) {
            markup.paper(papers.get(i), i == 0);
        }
        return markup.out.append("</body></html>").toString();
    }

    private void paper(Paper paper, boolean first) {
        begin(first ? "paper" : "paper next", paper.landscape());
        letterhead(paper.letterhead());
        if (paper.title() != null) {
            title(paper.title());
        }
        addressees(paper.addressees());
        body(paper.blocks(), paper.closing());
        out.append("</div>");
        paper.annexes().forEach(this::annex);
    }

    /** Pages are numbered from 1 in each; the number shows from the second on. */
    private void begin(String kind, boolean landscape) {
        width = Decree30.textWidth(landscape);
        out.append("<div class=\"").append(kind).append(landscape ? " wide\">" : "\">");
        out.append("<div class=\"page-number\"></div><div class=\"page-number shown\"></div>");
    }

    private void open(String name) {
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\"><head><title>");
        text(name);
        out.append("</title><style>").append(PaperStyle.SHEET).append("</style></head><body>");
    }

    private void letterhead(Paper.Letterhead head) {
        float left = Decree30.headLeft(width);
        out.append("<table class=\"head\"><tr><td class=\"issuer\" style=\"width:")
                .append(Math.round(left))
                .append("mm\">");
        if (head.superior() != null) {
            line("superior", HeadLine.of(head.superior(), Fonts.Face.REGULAR, left));
        }
        String widest = "";
        for (String issuer : head.issuer()) {
            String capitals = HeadLine.of(issuer, Fonts.Face.BOLD, left);
            line("body", capitals);
            widest = longer(widest, capitals);
        }
        float name = Math.min(Fonts.width(widest, Fonts.Face.BOLD, Decree30.SIZE_ISSUER), Decree30.points(left));
        rule(name * Decree30.RULE_SHARE);
        out.append("</td><td class=\"state\">");
        line("name", Decree30.STATE);
        line("motto", Decree30.MOTTO);
        rule(Fonts.width(Decree30.MOTTO, Fonts.Face.BOLD, Decree30.SIZE_MOTTO));
        out.append("</td></tr><tr><td class=\"number\">");
        if (head.number() != null) {
            line("number", head.number());
        }
        if (head.about() != null) {
            line("about", HeadLine.dated(head.about()));
        }
        out.append("</td><td class=\"place\">");
        if (head.placeAndDate() != null) {
            line("place", head.placeAndDate());
        }
        out.append("</td></tr></table>");
    }

    private void title(Paper.Title title) {
        out.append("<h1>");
        text(title.kind().toUpperCase(Locale.ROOT));
        out.append("</h1>");
        if (title.subject() != null) {
            line("subject", HeadLine.dated(title.subject()));
            float text =
                    Math.min(Fonts.width(title.subject(), Fonts.Face.BOLD, Decree30.SIZE_TEXT), Decree30.points(width));
            rule(text * Decree30.RULE_SHARE);
        }
        if (title.note() != null) {
            line("note", HeadLine.dated(title.note()));
        }
        out.append("<div class=\"gap\"></div>");
    }

    private void addressees(List<String> bodies) {
        if (bodies.size() == 1) {
            out.append("<p class=\"to\">Kính gửi: ");
            text(bodies.getFirst() + ".");
            out.append("</p>");
        } else if (!bodies.isEmpty()) {
            out.append("<table class=\"to\"><tr><td class=\"word\">Kính gửi:</td><td>");
            for (int i = 0; i < bodies.size(); i++) {
                line("addressee", "- " + bodies.get(i) + (i < bodies.size() - 1 ? ";" : "."));
            }
            out.append("</td></tr></table>");
        }
    }

    /** The signature never stands on a page without a line of what is signed. */
    private void body(List<Block> blocks, Paper.@Nullable Closing closing) {
        if (closing == null) {
            blocks(blocks);
            return;
        }
        boolean withText = !blocks.isEmpty() && blocks.getLast() instanceof Paragraph;
        int apart = blocks.size() - (withText ? 1 : 0);
        blocks(blocks.subList(0, apart));
        out.append("<div class=\"signed\">");
        blocks(blocks.subList(apart, blocks.size()));
        closing(closing);
        out.append("</div>");
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph(paragraph);
                case Table table -> table(table);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        String name =
                switch (paragraph.setting()) {
                    case SECTION -> "h2";
                    case SUBSECTION -> "h3";
                    default -> "p";
                };
        out.append('<').append(name);
        if (paragraph.setting() == Block.Setting.CENTRED) {
            out.append(" class=\"centred\"");
        } else if (paragraph.opens()) {
            out.append(" class=\"opens\"");
        }
        out.append('>');
        paragraph.runs().forEach(this::run);
        out.append("</").append(name).append('>');
    }

    private void run(Run run) {
        out.append(run.bold() ? "<b>" : "").append(run.italic() ? "<i>" : "");
        text(run.text());
        out.append(run.italic() ? "</i>" : "").append(run.bold() ? "</b>" : "");
    }

    private void table(Table table) {
        out.append("<table class=\"grid\"><thead><tr>");
        for (Column column : table.columns()) {
            out.append("<th style=\"width:")
                    .append(Math.round(column.share() * 1000) / 10f)
                    .append("%\">");
            text(column.heading());
            out.append("</th>");
        }
        out.append("</tr></thead><tbody>");
        String height = table.rowHeight() == 0 ? "" : " style=\"height:" + table.rowHeight() + "mm\"";
        for (List<String> row : table.rows()) {
            if (table.spans(row)) {
                out.append("<tr class=\"heading\"><td class=\"across\" colspan=\"")
                        .append(table.columns().size())
                        .append("\">");
                text(row.getFirst());
                out.append("</td></tr>");
                continue;
            }
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append(table.columns().get(i).centred() ? "<td class=\"centred\"" : "<td")
                        .append(height)
                        .append('>');
                text(Unbroken.of(row.get(i), Unbroken.IN_CELL));
                out.append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void closing(Paper.Closing closing) {
        out.append("<table class=\"closing\"><tr><td class=\"recipients\">");
        if (!closing.lines().isEmpty()) {
            line("word", "Nơi nhận:");
            closing.lines().forEach(line -> line("recipient", line));
        }
        out.append("</td>");
        for (Paper.Signature signer : closing.signers()) {
            out.append("<td class=\"signer\">");
            signer.capacity().forEach(line -> line("capacity", line.toUpperCase(Locale.ROOT)));
            out.append("<div class=\"hand\"></div>");
            line("capacity", signer.name() == null ? " " : signer.name());
            out.append("</td>");
        }
        out.append("</tr></table>");
    }

    private void annex(Paper.Annex annex) {
        begin("annex next", annex.landscape());
        title(annex.title());
        blocks(annex.blocks());
        out.append("</div>");
    }

    private void line(String kind, String content) {
        out.append("<div class=\"").append(kind).append("\">");
        text(content);
        out.append("</div>");
    }

    private void rule(float points) {
        out.append("<div class=\"rule\" style=\"width:")
                .append(Math.round(points * 10) / 10f)
                .append("pt\"></div>");
    }

    private void text(@Nullable String content) {
        PrintedText.of(content == null ? "" : content).chars().forEach(letter -> {
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append((char) letter);
            }
        });
    }

    private static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }
}
