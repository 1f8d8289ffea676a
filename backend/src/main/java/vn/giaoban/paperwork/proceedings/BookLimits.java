package vn.giaoban.paperwork.proceedings;

import java.time.Duration;

/**
 * How large a book may become, and how long it may take.
 *
 * @param mostPages more is no book any more
 * @param untilNanos by {@link System#nanoTime}: the clock of the house may stand still
 */
record BookLimits(int mostPages, long untilNanos) {

    /** From now on. */
    static BookLimits of(int mostPages, Duration longest) {
        return new BookLimits(mostPages, System.nanoTime() + longest.toNanos());
    }

    void demand(int pages) throws TooLong {
        if (pages > mostPages) {
            throw new TooLong(tooMany(mostPages));
        }
        if (System.nanoTime() - untilNanos > 0) {
            throw new TooLong(
                    "Lập kỷ yếu quá lâu nên đã dừng. Hãy thử lại khi máy chủ bớt việc, hoặc đề nghị các đơn vị"
                            + " gửi tệp nhẹ hơn.");
        }
    }

    static String tooMany(int mostPages) {
        return "Kỷ yếu dài quá %d trang. Hãy lập kỷ yếu riêng ngoài phần mềm từ các tệp đã tiếp nhận."
                .formatted(mostPages);
    }
}
