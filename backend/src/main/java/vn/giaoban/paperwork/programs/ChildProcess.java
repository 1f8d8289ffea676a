package vn.giaoban.paperwork.programs;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs another program: no shell, none of our secrets in its environment, for a limited time, in limited memory. */
public final class ChildProcess {

    /** Whatever else is set here (passwords of the database among it) is nobody's business. */
    private static final Set<String> PASSED_ON = Set.of("PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX");

    private static final Path LIMITER = Path.of("/usr/bin/prlimit");
    private static final long MEMORY = 2L << 30;
    private static final long LARGEST_FILE = 1L << 30;
    private static final int GRACE_SECONDS = 2;

    /** It did not end by itself. */
    public static final class Late extends Exception {
        Late() {
            super("The program took too long.", null, false, false);
        }
    }

    private ChildProcess() {}

    /**
     * The program of that name.
     *
     * @param name a path, or a name to look for where programs are
     */
    public static Optional<Path> find(String name) {
        return places(name)
                .filter(place -> Files.isRegularFile(place) && Files.isExecutable(place))
                .findFirst()
                .map(Path::toAbsolutePath);
    }

    private static Stream<Path> places(String name) {
        if (name.contains(File.separator)) {
            return Stream.of(Path.of(name));
        }
        String path = System.getenv("PATH");
        return path == null
                ? Stream.empty()
                : Arrays.stream(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, name));
    }

    /**
     * @param folder where it works
     * @param output takes all that it prints
     * @return its exit code
     * @throws Late when it was ended, with all that it had started
     */
    public static int run(List<String> command, Path folder, Path output, Duration limit)
            throws IOException, InterruptedException, Late {
        // It would take every core of the machine for one page.
        return run(command, Map.of("OMP_THREAD_LIMIT", "1"), folder, output, limit);
    }

    /** @param environment what it is told besides where programs are */
    public static int run(
            List<String> command, Map<String, String> environment, Path folder, Path output, Duration limit)
            throws IOException, InterruptedException, Late {
        List<String> limited = new ArrayList<>();
        if (Files.isExecutable(LIMITER)) {
            limited.addAll(List.of(LIMITER.toString(), "--as=" + MEMORY, "--fsize=" + LARGEST_FILE, "--"));
        }
        limited.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(limited)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        builder.environment().keySet().retainAll(PASSED_ON);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new Late();
            }
            return process.exitValue();
        } finally {
            end(process);
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        if (process.isAlive()) {
            process.destroyForcibly().waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
