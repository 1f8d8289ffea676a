package vn.giaoban.notifications.reminders;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The whole log of a plan as a file. */
@ApplicationScoped
class ReminderExport {

    /** Twenty reminders to every commune of the country are not more than this. */
    private static final int MOST = 100_000;

    private static final int AT_ONCE = 1_000;
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final ReminderLog log;

    ReminderExport(ReminderLog log) {
        this.log = log;
    }

    byte[] csv(UUID planId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            // Spreadsheets take a file without it for one of an old code page.
            text.write('\uFEFF');
            try (CsvWriter table = CsvWriter.builder().build(text)) {
                table.writeRecord(ReminderTable.HEADINGS);
                for (ReminderEntry entry : all(planId)) {
                    ReminderTable.lines(entry)
                            .forEach(line -> table.writeRecord(
                                    line.stream().map(ReminderExport::asText).toList()));
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] sheet(UUID planId) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReminderTable.writeSheet(all(planId), out);
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

    /** What a spreadsheet would take for a formula gets an apostrophe before it, which it shows as text. */
    private static String asText(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
