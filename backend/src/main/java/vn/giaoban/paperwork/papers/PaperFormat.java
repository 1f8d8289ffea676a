package vn.giaoban.paperwork.papers;

/** Media types of the files made. */
final class PaperFormat {

    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private PaperFormat() {}
}
