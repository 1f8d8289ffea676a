package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.source.SourceDocument;

/** Whatever the text: an answer within two seconds, no exception, and evidence that holds. Seeded, to be repeated. */
class AnyTextTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final List<String> PIECES = List.of(
            "KẾ HOẠCH\n",
            "I. ",
            "1. ",
            "a) ",
            "- ",
            "+ ",
            "\n",
            "\n\n",
            "Thường trực HĐND ",
            "huyện Cầu Kè",
            ", ",
            "; ",
            ". ",
            ": ",
            "(",
            ")",
            "“",
            "”",
            "\"",
            "trước ngày ",
            "15/6/2024",
            "31/2/2024",
            "99/99/9999",
            "chậm nhất ",
            "tháng 6 năm 2024",
            "05 ngày làm việc kể từ ngày ",
            "báo cáo ",
            "tham luận ",
            "chuẩn bị ",
            "giao ",
            "phối hợp với ",
            "không quá 4 trang A4 ",
            "Thời gian: ",
            "Địa điểm: ",
            "THÀNH PHẦN\n",
            "TỔ CHỨC THỰC HIỆN\n",
            "Nơi nhận:\n",
            "TM. THƯỜNG TRỰC HĐND\n",
            "Nguyễn Văn A\n",
            "Số: /KH-HĐND\n",
            "| a | b |\n",
            "|---|---|\n",
            "Căn cứ ",
            "Thực hiện ",
            "...........",
            "ô\u0301",
            "\u00a0",
            "\u200b",
            "Đồng Tháp",
            "mỗi ",
            "01 ",
            "160 đại biểu",
            "liên hệ đ/c Nguyễn B, 0912345678 ");

    private final RandomGenerator random = new SplittableRandom(20_231_115);

    @Test
    void randomSequencesOfThePiecesOfPlans() {
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("KẾ HOẠCH\nThử\n");
            for (int j = random.nextInt(10, 400); j > 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertHolds(text.toString());
        }
    }

    @Test
    void randomChars() {
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int j = random.nextInt(1, 3000); j > 0; j--) {
                int c = random.nextInt(4) == 0 ? random.nextInt(0x20, 0x2100) : random.nextInt(0x20, 0x7f);
                text.append((char) c);
            }
            assertHolds(text.toString());
        }
    }

    @Test
    void onePieceOverAndOver() {
        for (String piece : PIECES) {
            String line = piece.repeat(Math.max(1, 18_000 / piece.length())).replace('\n', ' ');
            assertHolds("KẾ HOẠCH\nThử\nI. TỔ CHỨC THỰC HIỆN\n1. Thường trực HĐND " + line);
            assertHolds("KẾ HOẠCH\nThử\n" + (piece.repeat(20) + "\n").repeat(150));
        }
    }

    @Test
    void plansCutAnywhere() {
        for (var plan : LabelledPlans.ours()) {
            for (int i = 0; i < 12; i++) {
                int from = random.nextInt(plan.text().length() / 2);
                assertHolds("x"
                        + plan.text()
                                .substring(
                                        from,
                                        random.nextInt(from + 1, plan.text().length())));
            }
        }
    }

    private static void assertHolds(String text) {
        SourceDocument document = LabelledPlans.document(text);
        // The reader's own time: what other processes of the machine take is not its doing.
        long begun = CLOCK.getCurrentThreadCpuTime();
        PlanReading reading = new PlanReader().read(document);
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - begun))
                .as(text.substring(0, Math.min(200, text.length())))
                .isLessThan(LIMIT);
        LabelJson.of(reading, "any");
        Facts.in(reading).forEach(fact -> EvidenceTest.assertPointsAtItsText(document, fact));
    }
}
