package vn.giaoban.paperwork.writing;

import java.util.Locale;

/** The style sheet of the PDF printer, made of the measures of {@link Decree30}. */
final class PaperStyle {

    static final String FAMILY = "Tinos";

    static final String SHEET = sheet();

    private PaperStyle() {}

    private static String sheet() {
        return String.format(
                Locale.ROOT,
                """
                @page { size: 210mm 297mm; margin: %1$.1fmm %2$.1fmm %3$.1fmm %4$.1fmm;
                  @top-center { content: element(number, first) } }
                @page wide { size: 297mm 210mm }
                .paper, .annex { -fs-page-sequence: start }
                .page-number { position: running(number); text-align: center; font-size: %5$.1fpt }
                .shown:before { content: counter(page) }
                body { font-family: %6$s; font-size: %7$.1fpt; line-height: %8$.2f; margin: 0; color: #000 }
                table { border-collapse: collapse }
                table.head, table.closing, table.grid, table.to { width: 100%% }
                table.head { table-layout: fixed; margin-bottom: 12pt }
                table.head td { text-align: center; vertical-align: top; padding: 0; line-height: 1.1 }
                .superior, .body { font-size: %9$.1fpt }
                .body, .name, .motto, h1, .subject { font-weight: bold }
                .name { font-size: %10$.1fpt; white-space: nowrap }
                .motto { font-size: %11$.1fpt }
                div.number { font-size: %12$.1fpt; padding-top: 6pt }
                div.about { font-size: %13$.1fpt; padding-top: 6pt }
                div.place { font-size: %14$.1fpt; font-style: italic; padding-top: 6pt }
                .rule { border-top: 0.75pt solid #000; height: 0; margin: 2pt auto 0 auto }
                h1, h2, h3 { font-size: %7$.1fpt; font-weight: bold; page-break-after: avoid }
                h1 { text-align: center; margin: 6pt 0 0 0 }
                h2, h3, p { margin: 0 0 %15$.1fpt 0; text-indent: %16$.1fmm; text-align: justify; orphans: 2; widows: 2 }
                .subject { text-align: center; padding: 0 8mm }
                .note { text-align: center; font-style: italic; padding-top: 4pt }
                .gap { height: 10pt }
                p.opens { page-break-after: avoid }
                p.centred { text-indent: 0; text-align: center }
                p.to { text-align: center; text-indent: 0; margin-bottom: 10pt }
                table.to { margin-bottom: 10pt }
                table.to td { vertical-align: top }
                td.word { width: 34mm; text-align: right; padding-right: 3mm }
                table.grid { margin: 0 0 %15$.1fpt 0; table-layout: fixed; -fs-table-paginate: paginate }
                table.grid th, table.grid td { border: 0.5pt solid #000; padding: 2pt 3pt; font-size: %17$.1fpt;
                  vertical-align: top; line-height: 1.15; word-wrap: break-word }
                table.grid th { text-align: center; vertical-align: middle }
                table.grid tr { page-break-inside: avoid }
                td.centred { text-align: center }
                table.closing { margin-top: 6pt; page-break-inside: avoid; table-layout: fixed }
                table.closing td { vertical-align: top; padding: 0 }
                .signed { page-break-inside: avoid }
                td.signer { text-align: center }
                .word { font-size: %18$.1fpt; font-weight: bold; font-style: italic; line-height: 1.1 }
                td.word { font-size: %7$.1fpt; font-weight: normal; font-style: normal; line-height: inherit }
                .recipient { font-size: %19$.1fpt; line-height: 1.1 }
                .capacity { font-weight: bold; line-height: 1.1 }
                .hand { height: 24mm }
                .next { page-break-before: always }
                .wide { page: wide; width: %20$.1fmm }
                tr.heading { page-break-after: avoid }
                td.across { font-weight: bold }
                """,
                Decree30.MARGIN_TOP,
                Decree30.MARGIN_RIGHT,
                Decree30.MARGIN_BOTTOM,
                Decree30.MARGIN_LEFT,
                Decree30.SIZE_PAGE_NUMBER,
                FAMILY,
                Decree30.SIZE_TEXT,
                Decree30.LINE_SPACING,
                Decree30.SIZE_ISSUER,
                Decree30.SIZE_STATE,
                Decree30.SIZE_MOTTO,
                Decree30.SIZE_NUMBER,
                Decree30.SIZE_ABOUT,
                Decree30.SIZE_PLACE,
                Decree30.PARAGRAPH_GAP,
                Decree30.FIRST_LINE,
                Decree30.SIZE_TABLE,
                Decree30.SIZE_RECIPIENTS_HEAD,
                Decree30.SIZE_RECIPIENTS,
                Decree30.textWidth(true));
    }
}
