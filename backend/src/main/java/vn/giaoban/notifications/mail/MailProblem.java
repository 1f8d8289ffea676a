package vn.giaoban.notifications.mail;

import vn.giaoban.platform.Problem;

/** What this room refuses. */
enum MailProblem implements Problem {
    MAILBOX_OFF(404, "Hộp thư mẫu không bật");

    private final int status;
    private final String title;

    MailProblem(int status, String title) {
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
