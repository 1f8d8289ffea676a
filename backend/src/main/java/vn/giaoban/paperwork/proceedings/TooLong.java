package vn.giaoban.paperwork.proceedings;

/** The book grows beyond what a book may be; its message says so in Vietnamese. */
final class TooLong extends Exception {

    TooLong(String message) {
        super(message, null, false, false);
    }
}
