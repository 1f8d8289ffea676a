package vn.giaoban.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param connections how many ask at once
 * @param cpuMillis of application and database for one answer; not a number when it is not theirs
 * @param others processors that everybody else on the machine used meanwhile
 */
record Figure(
        String name,
        int connections,
        double perSecond,
        double p50,
        double p95,
        double p99,
        double cpuMillis,
        double others,
        long failed) {

    static final String HEAD = """
            | what | connections | per second | p50 ms | p95 ms | p99 ms | CPU ms each | other load, cores | failed |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    String key() {
        return name + " @ " + connections;
    }

    String line() {
        return "| %s | %d | %s | %s | %s | %s | %s | %s | %d |"
                .formatted(
                        name,
                        connections,
                        text(perSecond),
                        text(p50),
                        text(p95),
                        text(p99),
                        text(cpuMillis),
                        text(others),
                        failed);
    }

    static Figure read(String line) {
        var cells = line.split("\\|");
        return new Figure(
                cells[1].strip(),
                Integer.parseInt(cells[2].strip()),
                number(cells[3]),
                number(cells[4]),
                number(cells[5]),
                number(cells[6]),
                number(cells[7]),
                number(cells[8]),
                (long) number(cells[9]));
    }

    private static double number(String cell) {
        var text = cell.strip().replace(",", "");
        return text.equals("–") ? Double.NaN : Double.parseDouble(text);
    }

    static String text(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
