package vn.giaoban.paperwork.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.giaoban.paperwork.programs.ChildProcess;

/**
 * Turns Word papers into PDF by LibreOffice, as a program of its own: without a shell, without a network where the
 * system allows to take it away, with a profile made for the one call (no macros, nothing fetched from outside), in
 * limited time and memory.
 */
@ApplicationScoped
class OfficeConverter {

    private static final Logger LOG = Logger.getLogger(OfficeConverter.class);

    /** A document may name pictures anywhere; none is fetched, and no macro runs. */
    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private static final Duration ONE = Duration.ofSeconds(15);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private final ProceedingsConfig config;

    OfficeConverter(ProceedingsConfig config) {
        this.config = config;
    }

    /** Whether the program is there. */
    boolean isInstalled() {
        return ChildProcess.find(config.office()).isPresent();
    }

    /**
     * All papers at once, for the program's start takes longest; then each that did not come out for itself, so that one
     * which breaks or hangs it does not take the others along.
     *
     * @param papers Word files by names of our own, «3.docx»; their PDF comes beside them, «3.pdf»
     * @param folder of our own, for the profile and what the program says
     */
    void convert(List<Path> papers, Path folder) throws IOException, InterruptedException {
        Optional<Path> program = ChildProcess.find(config.office());
        if (program.isEmpty() || papers.isEmpty()) {
            return;
        }
        long until = System.nanoTime() + config.officeLimit().toNanos();
        List<String> alone = alone(folder);
        run(program.get(), alone, papers, folder, config.officeLimit().dividedBy(papers.size() == 1 ? 1 : 2));
        for (Path paper : papers) {
            Duration left = Duration.ofNanos(until - System.nanoTime());
            if (papers.size() > 1 && !Files.exists(pdf(paper)) && left.isPositive()) {
                run(program.get(), alone, List.of(paper), folder, left.compareTo(ONE) < 0 ? left : ONE);
            }
        }
    }

    /** Where the PDF of a paper comes. */
    static Path pdf(Path paper) {
        return paper.resolveSibling(paper.getFileName().toString().replaceAll("\\.docx$", ".pdf"));
    }

    private static void run(Path program, List<String> alone, List<Path> papers, Path folder, Duration limit)
            throws IOException, InterruptedException {
        // One that was ended leaves a lock behind, so each call has its own.
        Path profile = Files.createTempDirectory(folder, "profile");
        Files.createDirectory(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), PROFILE, StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>(alone);
        command.addAll(List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                papers.getFirst().getParent().toString()));
        papers.forEach(paper -> command.add(paper.toString()));
        try {
            ChildProcess.run(command, Map.of("HOME", folder.toString()), folder, folder.resolve("said"), limit);
        } catch (ChildProcess.Late late) {
            LOG.warnf("LibreOffice took longer than %s for %d papers and was ended.", limit, papers.size());
        }
    }

    /** A name space of its own has no network. Not every system gives one to everybody. */
    private static List<String> alone(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = ChildProcess.find("unshare");
        if (program.isEmpty()) {
            return List.of();
        }
        List<String> prefix = List.of(program.get().toString(), "--map-root-user", "--net", "--");
        List<String> trial = new ArrayList<>(prefix);
        trial.add("true");
        try {
            return ChildProcess.run(trial, Map.of(), folder, folder.resolve("said"), TO_ANSWER) == 0
                    ? prefix
                    : List.of();
        } catch (ChildProcess.Late late) {
            return List.of();
        }
    }
}
