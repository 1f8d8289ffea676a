package vn.giaoban.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What else the machine does: without it no figure of a shared machine can be read. */
final class Machine {

    private static final Path STAT = Path.of("/proc/stat");
    private static final double TICK_MILLIS = 10;

    private Machine() {}

    /** Processor time of everybody since the machine started, in milliseconds; 0 where the system does not say. */
    static double busyMillis() {
        try {
            var fields = Files.readAllLines(STAT).getFirst().trim().split("\\s+");
            // user, nice, system; then idle and waiting for disks, which are nobody's; then interrupts.
            return (number(fields, 1) + number(fields, 2) + number(fields, 3) + number(fields, 6) + number(fields, 7))
                    * TICK_MILLIS;
        } catch (IOException notOnThisSystem) {
            return 0;
        }
    }

    private static double number(String[] fields, int index) {
        return Double.parseDouble(fields[index]);
    }

    /** Of this process: whoever makes the load. */
    static double ownMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String name() {
        var model = "unknown processor";
        try {
            model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(model);
        } catch (IOException notOnThisSystem) {
            model = System.getProperty("os.arch");
        }
        return "%d cores (%s), %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        System.getProperty("os.name"),
                        Runtime.version().feature());
    }

    static double median(double... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
