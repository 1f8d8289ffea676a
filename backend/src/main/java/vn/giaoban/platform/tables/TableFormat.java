package vn.giaoban.platform.tables;

/** The files that a list can be. */
public enum TableFormat {
    /** Excel, with real types. */
    XLSX(TableFormat.SHEET, ".xlsx"),
    /** For Excel with the settings of Việt Nam: UTF-8 with its mark, columns separated by semicolons. */
    CSV(TableFormat.TEXT, ".csv");

    /** Media types, for annotations. */
    public static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String TEXT = "text/csv";

    private final String mediaType;
    private final String ending;

    TableFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }
}
