package vn.giaoban.paperwork.source.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import vn.giaoban.paperwork.programs.ChildProcess;
import vn.giaoban.paperwork.programs.WorkFolder;

/** Tesseract as it is installed here. */
public final class Tesseract {

    private static final Pattern LANGUAGES = Pattern.compile("[a-zA-Z]\\w{1,29}(\\+[a-zA-Z]\\w{1,29}){0,4}");
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 8 << 20;

    private final Path program;
    private final String languages;

    private Tesseract(Path program, String languages) {
        this.program = program;
        this.languages = languages;
    }

    /**
     * The program, when it is there and knows the languages.
     *
     * @param name a path, or a name to look for where programs are
     * @param languages as the program takes them: «vie», «vie+eng»
     */
    public static Optional<Tesseract> find(String name, String languages) {
        if (!LANGUAGES.matcher(languages).matches()) {
            return Optional.empty();
        }
        return ChildProcess.find(name)
                .map(place -> new Tesseract(place, languages))
                .filter(Tesseract::knowsItsLanguages);
    }

    private boolean knowsItsLanguages() {
        try (WorkFolder folder = new WorkFolder("scan")) {
            Path answer = folder.file("languages");
            int code = ChildProcess.run(List.of(program.toString(), "--list-langs"), folder.path(), answer, TO_ANSWER);
            Set<String> known = Files.size(answer) > LARGEST_ANSWER
                    ? Set.of()
                    : Files.readString(answer).lines().map(String::strip).collect(Collectors.toSet());
            return code == 0 && known.containsAll(List.of(languages.split("\\+")));
        } catch (IOException | ChildProcess.Late cannot) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The lines on one page.
     *
     * @throws IOException when the program fails, or answers what nobody understands
     * @throws ChildProcess.Late when it is not ready in time
     */
    List<HocrPage.Line> lines(BufferedImage page, WorkFolder folder, Duration limit)
            throws IOException, InterruptedException, ChildProcess.Late {
        Path picture = folder.file("page.png");
        Path found = folder.file("page.hocr");
        Files.deleteIfExists(found);
        ImageIO.write(page, "png", picture.toFile());
        List<String> command = List.of(
                program.toString(),
                picture.toString(),
                folder.file("page").toString(),
                "-l",
                languages,
                "--dpi",
                "200",
                "-c",
                "tessedit_create_hocr=1");
        int code = ChildProcess.run(command, folder.path(), folder.file("said"), limit);
        if (code != 0 || !Files.isRegularFile(found) || Files.size(found) > LARGEST_ANSWER) {
            throw new IOException("Tesseract ended with " + code);
        }
        return HocrPage.lines(found);
    }
}
