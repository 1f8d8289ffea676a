package vn.giaoban.paperwork.writing;

import java.util.List;

/** A part of the text: a paragraph or a table. */
public sealed interface Block {

    /** How a paragraph is set. */
    enum Setting {
        /** «Căn cứ …;» in italics. */
        BASIS,
        /** «I. MỤC ĐÍCH, YÊU CẦU», bold. */
        SECTION,
        /** «1. Thời gian», bold. */
        SUBSECTION,
        /** Running text, also «1. …», «a) …» and «- …» with their label written out. */
        BODY,
        CENTRED
    }

    /** @param runs pieces of one look each */
    record Paragraph(Setting setting, List<Run> runs) implements Block {

        /** «… như sau:» is never the last line of a page. */
        boolean opens() {
            return !runs.isEmpty() && runs.getLast().text().endsWith(":");
        }
    }

    record Run(String text, boolean bold, boolean italic) {}

    /**
     * Its head stands again on every page; a row is never cut in two.
     *
     * @param rows a value for each column; a row of one value is a heading across all of them
     * @param rowHeight in millimetres, at least: room for a signature; 0 for as high as the text
     */
    record Table(List<Column> columns, List<List<String>> rows, float rowHeight) implements Block {

        public Table(List<Column> columns, List<List<String>> rows) {
            this(columns, rows, 0);
        }

        /** Whether the row is a heading across all columns. */
        boolean spans(List<String> row) {
            return row.size() == 1 && columns.size() > 1;
        }
    }

    /** @param share of the text's width; those of a table add up to 1 */
    record Column(String heading, float share, boolean centred) {}

    static Paragraph basis(String text) {
        return new Paragraph(Setting.BASIS, List.of(new Run(text, false, true)));
    }

    static Paragraph section(String text) {
        return new Paragraph(Setting.SECTION, List.of(new Run(text, true, false)));
    }

    static Paragraph subsection(String text) {
        return new Paragraph(Setting.SUBSECTION, List.of(new Run(text, true, false)));
    }

    static Paragraph body(String text) {
        return new Paragraph(Setting.BODY, List.of(new Run(text, false, false)));
    }

    /** «<b>Thời gian:</b> 01 buổi …». */
    static Paragraph labelled(String label, String text) {
        return new Paragraph(Setting.BODY, List.of(new Run(label, true, false), new Run(text, false, false)));
    }

    static Paragraph centred(String text) {
        return new Paragraph(Setting.CENTRED, List.of(new Run(text, false, false)));
    }
}
