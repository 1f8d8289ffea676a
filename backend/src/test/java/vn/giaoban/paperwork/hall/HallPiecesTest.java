package vn.giaoban.paperwork.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.participants.BadgePerson;
import vn.giaoban.units.UnitLevel;

/** What is drawn: its size, its words, that they stay on the page, and that it costs the same for many as for few. */
class HallPiecesTest {

    private static final String LETTERS =
            "ắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịốồổỗộớờởỡợứừửữựýỳỷỹỵđ ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲÝỶỸỴĐ";

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "=1+1",
            "x".repeat(300),
            "Nguyễn ".repeat(40),
            "\u202Eđảo ngược\u202C 🎌 \u0000",
            "e\u0302\u0301",
            " ",
            LETTERS);

    @Test
    void a_backdrop_has_its_size_its_words_and_the_name_of_each_point() throws IOException {
        HallContent content = content(List.of("HỘI NGHỊ GIAO BAN", "LẦN THỨ TƯ"), 6_000, 3_000);
        byte[] pdf = pdf(new Backdrops(content, points(3)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            float unit = document.getPage(0).getUserUnit();
            assertThat(document.getPage(0).getMediaBox().getWidth() * unit / 72 * 25.4f)
                    .isBetween(5_999f, 6_001f);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isLessThanOrEqualTo(14_400);
            assertThat(text(document, 2)).contains("HỘI NGHỊ GIAO BAN", "LẦN THỨ TƯ", "Huyện Mẫu 2, ngày");
            for (PDFont font : fonts(document)) {
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void two_hundred_and_twelve_backdrops_are_pages_of_a_few_kilobytes() throws IOException {
        HallContent content = content(List.of("HỘI NGHỊ GIAO BAN THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN"), 6_000, 3_000);
        byte[] one = pdf(new Backdrops(content, points(1)));
        byte[] all = pdf(new Backdrops(content, points(212)));
        assertThat(pages(all)).isEqualTo(212);
        // The faces are there once; each further page is lines of text.
        assertThat(all.length - one.length).isLessThan(211 * 2_000);
    }

    @ParameterizedTest
    @EnumSource(BadgeSize.class)
    void two_hundred_badges_of_each_size_fill_their_sheets_and_every_code_is_read_back(BadgeSize size)
            throws IOException {
        List<BadgePerson> people = people(200);
        byte[] pdf = pdf(new Badges("Hội nghị giao ban", size, people));
        int last = 200 / size.perPage() - 1;
        assertThat(pages(pdf)).isEqualTo(last + 1);
        assertThat(pdf.length).isLessThan(1_500_000);
        for (int page : List.of(0, last)) {
            BufferedImage picture = QrReader.page(pdf, page);
            for (int i = 0; i < size.perPage(); i++) {
                assertThat(QrReader.read(
                                picture, size.left(i) + size.codeLeft(), size.top(i) + size.codeTop(), size.codeSide()))
                        .isEqualTo(people.get(page * size.perPage() + i).token());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BadgeSize.class)
    void a_badge_keeps_hostile_words_left_of_its_code_and_on_the_sheet(BadgeSize size) throws IOException {
        List<BadgePerson> hostile = HOSTILE.stream()
                .map(text -> new BadgePerson(UUID.randomUUID(), token(7), text, text, text, text, text))
                .toList();
        try (PDDocument document = Loader.loadPDF(pdf(new Badges(HOSTILE.get(3), size, hostile)))) {
            assertThat(outside(document)).isEmpty();
        }
        BufferedImage picture = QrReader.page(pdf(new Badges(HOSTILE.get(3), size, hostile)), 0);
        for (int i = 0; i < hostile.size(); i++) {
            assertThat(QrReader.read(
                            picture, size.left(i) + size.codeLeft(), size.top(i) + size.codeTop(), size.codeSide()))
                    .isEqualTo(token(7));
        }
    }

    @Test
    void the_poster_says_the_address_of_the_plan() throws IOException {
        String address = "https://giaoban.example.vn/plans/0190a1b2-0000-7000-8000-000000000001";
        BufferedImage page = QrReader.page(pdf(new SignInPoster("Hội nghị", address)), 0);
        assertThat(QrReader.read(page, SignInPoster.CODE_LEFT, SignInPoster.CODE_TOP, SignInPoster.CODE_SIDE))
                .isEqualTo(address);
    }

    @Test
    void a_name_card_is_read_from_both_sides() throws IOException {
        byte[] pdf = pdf(new NameCards(people(1)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 0).split("NGUYỄN VĂN MẪU 0", -1)).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Phó Chủ tịch HĐND, huyện Mẫu, Phó Chủ tịch HĐND huyện Mẫu",
        "Chủ tịch Ủy ban nhân dân, xã Mẫu, Chủ tịch Ủy ban nhân dân xã Mẫu",
        "Chánh Văn phòng, huyện Mẫu, 'Chánh Văn phòng, huyện Mẫu'",
        "Phóng viên, , Phóng viên",
        ", huyện Mẫu, huyện Mẫu",
        ", , Thường trực HĐND huyện Mẫu"
    })
    void an_office_is_said_with_its_unit(String title, String unit, String office) {
        assertThat(NameCards.office(new BadgePerson(
                        UUID.randomUUID(), token(1), "Mẫu", title, unit, "Thường trực HĐND huyện Mẫu", "Đại biểu")))
                .isEqualTo(office);
    }

    @ParameterizedTest
    @EnumSource(HallPiece.class)
    void whatever_people_typed_is_printed_on_the_page_or_cut(HallPiece piece) throws IOException {
        List<BadgePerson> hostile = HOSTILE.stream()
                .map(text -> new BadgePerson(UUID.randomUUID(), token(7), text, text, text, text, text))
                .toList();
        HallContent content = new HallContent(
                HOSTILE.subList(0, 4),
                HOSTILE.subList(0, 6),
                HOSTILE.subList(4, 8),
                LETTERS,
                6_000,
                3_000,
                HOSTILE.stream()
                        .map(text -> new DoorSign(text, DoorSign.Arrow.LEFT))
                        .toList());
        Pages pages =
                switch (piece) {
                    case BACKDROP ->
                        new Backdrops(
                                content, List.of(new HallPoint(UUID.randomUUID(), HOSTILE.get(3), UnitLevel.COMMUNE)));
                    case NAME_CARDS -> new NameCards(hostile);
                    case BADGES -> new Badges(HOSTILE.get(3), BadgeSize.STANDARD, hostile);
                    case DOOR_SIGNS -> new DoorSigns(HOSTILE.get(2), content.doorSigns());
                    case SIGN_IN -> new SignInPoster(HOSTILE.get(3), "https://example.vn/" + "x".repeat(200));
                };
        byte[] pdf = pdf(pages);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages.count());
            assertThat(outside(document)).isEmpty();
            assertThat(text(document, 0)).doesNotContain("\u202E");
        }
    }

    @Test
    void a_picture_has_the_width_that_was_asked_for() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pages pages = new Backdrops(content(List.of("HỘI NGHỊ"), 12_000, 4_000), points(1));
        HallPrinter.png(pages, 0, 1_920, out);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(picture.getWidth()).isEqualTo(1_920);
        assertThat(picture.getHeight()).isBetween(639, 640);
        assertThat(picture.getRGB(960, 5) & 0xffffff).isEqualTo(0xd7141a);
        assertThat(HallPrinter.isPossible(pages, 10_000)).isTrue();
        assertThat(HallPrinter.isPossible(new NameCards(people(1)), 10_000)).isFalse();
    }

    private static HallContent content(List<String> title, int width, int height) {
        return new HallContent(
                List.of("THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN TỈNH MẪU"),
                title,
                List.of("Giám sát chuyên đề"),
                "{đơn vị}, ngày 26 tháng 11 năm 2021",
                width,
                height,
                List.of());
    }

    private static List<HallPoint> points(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new HallPoint(UUID.randomUUID(), "huyện Mẫu " + i, UnitLevel.DISTRICT))
                .toList();
    }

    private static List<BadgePerson> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new BadgePerson(
                        UUID.randomUUID(),
                        token(i),
                        "Nguyễn Văn Mẫu " + i,
                        "Phó Chủ tịch HĐND",
                        "huyện Mẫu",
                        "Thường trực HĐND huyện Mẫu",
                        "Thường trực HĐND các huyện"))
                .toList();
    }

    private static String token(int i) {
        return "AbCdEfGhIjKlMnOpQr_%03d".formatted(i);
    }

    private static byte[] pdf(Pages pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HallPrinter.pdf(pages, "Thử", out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document);
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        List<PDFont> fonts = new ArrayList<>();
        for (var name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        assertThat(fonts).isNotEmpty();
        return fonts;
    }

    /** Letters that stand beyond an edge. */
    private static List<String> outside(PDDocument document) throws IOException {
        List<String> outside = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                boolean within = letter.getXDirAdj() >= 0
                        && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth() + 0.5f
                        && letter.getYDirAdj() >= 0
                        && letter.getYDirAdj() <= letter.getPageHeight();
                if (!within) {
                    outside.add(letter.getUnicode());
                }
            }
        }.getText(document);
        return outside;
    }
}
