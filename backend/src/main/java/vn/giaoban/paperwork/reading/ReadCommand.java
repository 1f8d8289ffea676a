package vn.giaoban.paperwork.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.UnreadableDocument;

/**
 * {@code make read FILE=plan.docx}: prints what a plan says, as JSON, without a database. Exit code 0 for a plan, 1 for a
 * document that is none (its header is printed), 2 for a file that is refused, 64 for wrong use.
 */
public final class ReadCommand {

    private static final int NOT_A_PLAN = 1;
    private static final int REFUSED = 2;
    private static final int WRONG_USE = 64;

    private ReadCommand() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, problems));
    }

    static int run(String[] arguments, PrintStream out, PrintStream problems) throws IOException {
        if (arguments.length != 1) {
            problems.println("Cách dùng: make read FILE=đường-dẫn-tới-kế-hoạch (.txt, .md, .docx, .pdf)");
            return WRONG_USE;
        }
        Path file = Path.of(arguments[0]);
        if (!Files.isRegularFile(file)) {
            problems.println("Không có tệp " + file);
            return REFUSED;
        }
        String name = file.getFileName().toString();
        try {
            PlanReading reading = new PlanReader().read(DocumentReaders.read(Files.readAllBytes(file), name));
            out.println(new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(LabelJson.of(reading, name)));
            if (reading.verdict() != PlanReading.Verdict.PLAN) {
                problems.println(reading.questions().getFirst().text());
                return NOT_A_PLAN;
            }
            return 0;
        } catch (UnreadableDocument refused) {
            problems.println(refused.getMessage());
            return REFUSED;
        }
    }
}
