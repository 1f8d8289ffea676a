package vn.giaoban.paperwork.linting;

import vn.giaoban.platform.Problem;

/** Why a document is not checked. */
public enum LayoutProblem implements Problem {
    /** Only Word files show sizes and margins as they were meant. */
    LAYOUT_NEEDS_DOCX(422, "Chỉ kiểm tra được tệp Word (.docx)"),
    /** The member {@code reason} says which way, the sentence what to do. */
    LAYOUT_UNREADABLE(422, "Không kiểm tra được tệp");

    private final int status;
    private final String title;

    LayoutProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
