package vn.giaoban.paperwork.papers;

/** Which papers go over the exchange of documents: those that one body sends to others. */
public enum EdXmlKind {
    PLAN(PaperKind.PLAN, "Kế hoạch"),
    REMINDER(PaperKind.REMINDER, "Công văn");

    private final PaperKind paper;
    private final String documentType;

    EdXmlKind(PaperKind paper, String documentType) {
        this.paper = paper;
        this.documentType = documentType;
    }

    PaperKind paper() {
        return paper;
    }

    /** As the exchange names it. */
    String documentType() {
        return documentType;
    }
}
