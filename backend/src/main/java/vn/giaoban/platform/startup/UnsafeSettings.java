package vn.giaoban.platform.startup;

import java.util.ArrayList;
import java.util.List;

/**
 * Settings that are right for trying the product out and wrong for work.
 *
 * @param embeddedDatabase the database runs as a child of this process
 * @param setClock the clock does not tell the real time
 * @param demoData made-up plans and accounts with published passwords are loaded
 */
record UnsafeSettings(boolean embeddedDatabase, boolean setClock, boolean demoData) {

    /** One sentence for each, with what to do. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (embeddedDatabase) {
            sentences.add("The database is the embedded one, which nobody backs up and which ends with this process:"
                    + " set DB_URL, DB_USER and DB_PASSWORD to a MariaDB server.");
        }
        if (setClock) {
            sentences.add("The clock does not tell the real time, so deadlines and the log would be wrong: remove"
                    + " giaoban.clock.start.");
        }
        if (demoData) {
            sentences.add("Demo data is loaded, with accounts whose passwords are published: remove"
                    + " giaoban.demo.enabled and start with an empty database.");
        }
        return sentences;
    }
}
