package vn.giaoban.platform.startup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings that are right for trying the product out and wrong for work.
 *
 * @param embeddedDatabase the database runs as a child of this process
 * @param setClock the clock does not tell the real time
 * @param demoData made-up plans and accounts with published passwords are loaded
 * @param weakDatabasePassword the password of the database is missing or can be guessed
 */
record UnsafeSettings(boolean embeddedDatabase, boolean setClock, boolean demoData, boolean weakDatabasePassword) {

    private static final int SHORTEST_PASSWORD = 12;

    static boolean isWeak(@Nullable String password) {
        return password == null || password.length() < SHORTEST_PASSWORD;
    }

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
        if (weakDatabasePassword) {
            sentences.add("The password of the database is missing or shorter than " + SHORTEST_PASSWORD
                    + " characters: set DB_PASSWORD, or DB_PASSWORD_FILE to a file that holds it.");
        }
        return sentences;
    }
}
