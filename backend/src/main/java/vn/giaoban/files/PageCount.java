package vn.giaoban.files;

import org.jspecify.annotations.Nullable;

/** How many pages a file has ({@code null}: not known) and who says so. */
record PageCount(@Nullable Integer pages, PageSource source) {

    static final PageCount UNKNOWN = new PageCount(null, PageSource.UNKNOWN);

    static final PageCount ONE_IMAGE = new PageCount(1, PageSource.ONE_IMAGE);

    static PageCount exact(int pages) {
        return new PageCount(pages, PageSource.EXACT_PDF);
    }

    static PageCount statedByWord(int pages) {
        return new PageCount(pages, PageSource.STATED_BY_WORD);
    }
}
