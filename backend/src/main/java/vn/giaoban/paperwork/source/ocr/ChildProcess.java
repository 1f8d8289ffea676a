package vn.giaoban.paperwork.source.ocr;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs another program: no shell, none of our secrets in its environment, for a limited time, in limited memory. */
final class ChildProcess {

    /** Whatever else is set here (passwords of the database among it) is nobody's business. */
    private static final Set<String> PASSED_ON = Set.of("PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX");

    private static final Path LIMITER = Path.of("/usr/bin/prlimit");
    private static final long MEMORY = 2L << 30;
    private static final int GRACE_SECONDS = 2;

    /** It did not end by itself. */
    static final class Late extends Exception {
        Late() {
            super("The program took too long.", null, false, false);
        }
    }

    private ChildProcess() {}

    /**
     * @param folder where it works
     * @param output takes all that it prints
     * @return its exit code
     * @throws Late when it was ended, with all that it had started
     */
    static int run(List<String> command, Path folder, Path output, Duration limit)
            throws IOException, InterruptedException, Late {
        List<String> limited = new ArrayList<>();
        if (Files.isExecutable(LIMITER)) {
            limited.addAll(List.of(LIMITER.toString(), "--as=" + MEMORY, "--"));
        }
        limited.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(limited)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        builder.environment().keySet().retainAll(PASSED_ON);
        // It would take every core of the machine for one page.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
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
