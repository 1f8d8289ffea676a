package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giaoban.platform.tables.RowSource;
import vn.giaoban.platform.tables.TableFormat;

/** The whole log of a plan as a file. */
@ApplicationScoped
class ReminderExport {

    /** Twenty reminders to every commune of the country are not more than this. */
    private static final int MOST = 100_000;

    private static final int AT_ONCE = 1_000;

    private final ReminderLog log;

    ReminderExport(ReminderLog log) {
        this.log = log;
    }

    byte[] as(TableFormat format, UUID planId) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReminderTable.TABLE.write(
                    format,
                    RowSource.of(
                            all(planId).stream().flatMap(ReminderTable::lines).toList()),
                    out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<ReminderEntry> all(UUID planId) {
        List<ReminderEntry> all = new ArrayList<>();
        UUID last = null;
        while (all.size() < MOST) {
            List<ReminderEntry> part = log.after(planId, last, AT_ONCE);
            all.addAll(part);
            if (part.size() < AT_ONCE) {
                break;
            }
            last = part.getLast().id();
        }
        return all;
    }
}
