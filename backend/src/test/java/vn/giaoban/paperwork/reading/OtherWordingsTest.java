package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.paperwork.reading.LabelledPlans.reading;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;

/** How other offices say the same: sentences of our own, each with one habit of the language. */
class OtherWordingsTest {

    private static PlanReading plan(String header, String... lines) {
        return reading(
                header + "\nSố: 9/KH-A\nTrà Vinh, ngày 05 tháng 4 năm 2023\n\nKẾ HOẠCH\nKiểm tra công tác năm 2023\n\n"
                        + "A. MỤC ĐÍCH\nĐánh giá đúng tình hình.\n\nB. TỔ CHỨC THỰC HIỆN\n"
                        + String.join("\n", lines) + "\n\nNơi nhận:\n- Lưu: VT.\n");
    }

    private static List<AssignmentReading> duties(String... lines) {
        return plan("HĐND TỈNH TRÀ VINH\nTHƯỜNG TRỰC", lines).assignments();
    }

    private static List<String> names(AssignmentReading assignment) {
        return assignment.assignees().stream().map(body -> body.value().name()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND TỈNH TRÀ VINH~SỞ NỘI VỤ | Sở Nội vụ tỉnh Trà Vinh",
                "UBND TỈNH TRÀ VINH~BAN CHỈ ĐẠO THI HÀNH ÁN DÂN SỰ | Ban Chỉ đạo Thi hành án dân sự tỉnh Trà Vinh",
                "UBND HUYỆN CẦU KÈ~PHÒNG LAO ĐỘNG~THƯƠNG BINH VÀ XÃ HỘI | Phòng Lao động Thương binh và Xã hội huyện Cầu Kè",
                "VĂN PHÒNG~ĐOÀN ĐBQH VÀ HĐND~TỈNH TRÀ VINH | Văn phòng Đoàn ĐBQH và HĐND tỉnh Trà Vinh",
                "QUỐC HỘI~ĐOÀN ĐẠI BIỂU QUỐC HỘI~TỈNH TRÀ VINH | Đoàn đại biểu Quốc hội tỉnh Trà Vinh"
            })
    void theHeadPaperNamesItsOffice(String header, String name) {
        assertThat(plan(header.replace('~', '\n'))
                        .issuers()
                        .getFirst()
                        .canonical()
                        .name())
                .isEqualToIgnoringCase(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "không quá 16 giờ 30 ngày 14/4/2023 | 2023-04-14",
                "xong trước 17h00' ngày 14/4/2023 | 2023-04-14",
                "chậm nhất đến hết ngày 14/4/2023 | 2023-04-14",
                "trong tuần cuối tháng 4/2023 | 2023-04-30",
                "trong quý III/2023 | 2023-09-30"
            })
    void theLastDay(String words, LocalDate last) {
        var deadline = duties("1. Sở Nội vụ rà soát danh sách " + words + ".")
                .getFirst()
                .deadline();
        assertThat(deadline.value().lastDay()).isEqualTo(last);
        assertThat(deadline.text()).isEqualTo(words.replaceFirst("^xong ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 20 tháng cuối quý | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20",
                "trước ngày 20 của tháng cuối mỗi quý | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20",
                "trước ngày 25 hàng tháng | FREQ=MONTHLY;BYMONTHDAY=25"
            })
    void whatComesAgain(String words, String rule) {
        var deadline = duties("1. Sở Nội vụ báo cáo kết quả tuyển dụng " + words + ".")
                .getFirst()
                .deadline();
        assertThat(deadline.value().deadline().recurrence()).isEqualTo(rule);
        assertThat(deadline.value().lastDay()).isNull();
    }

    @Test
    void daysAreCountedUpToAnother() {
        var deadline = duties("1. Sở Nội vụ gửi danh sách trước 03 ngày làm việc tính đến ngày Đoàn đến làm việc.")
                .getFirst()
                .deadline();
        assertThat(deadline.value().counted())
                .satisfies(counted -> assertThat(counted.from()).isEqualTo("ngày Đoàn đến làm việc"));
        assertThat(deadline.value().lastDay()).isNull();
    }

    @Test
    void workMayNameItsOwnerLast() {
        List<AssignmentReading> duties = duties(
                "1. Việc trang trí hội trường, âm thanh do Văn phòng chủ trì, xong trước ngày 14/4/2023.",
                "2. Báo cáo tổng kết do Sở Nội vụ chuẩn bị.",
                "¹ Không tính lãnh đạo Sở.");
        assertThat(duties).hasSize(2);
        assertThat(duties.getFirst().text().value()).isEqualTo("trang trí hội trường, âm thanh");
        assertThat(duties.getFirst().deadline().value().lastDay()).isEqualTo(LocalDate.of(2023, 4, 13));
        assertThat(names(duties.getFirst())).containsExactly("Văn phòng");
        assertThat(duties.get(1).kind()).isEqualTo(Kind.REPORT);
        assertThat(names(duties.get(1))).containsExactly("Sở Nội vụ");
    }

    @Test
    void aConditionIsOfTheDeedAndNotOfTheName() {
        AssignmentReading duty = duties("1. Đại biểu HĐND tỉnh nếu vắng mặt phải báo cáo Thường trực HĐND tỉnh.")
                .getFirst();
        assertThat(names(duty)).containsExactly("Đại biểu HĐND tỉnh");
        assertThat(duty.text().value()).startsWith("nếu vắng mặt");
    }

    @Test
    void oneSortOfBodiesIsOfOneUnitAndNamesKeepTheirOwnWords() {
        List<AssignmentReading> duties = duties(
                "1. Hội Nông dân, Hội Phụ nữ và Hội Cựu chiến binh xã vận động hội viên.",
                "2. Các trường: Mầm non Hoa Sen, Tiểu học số 1 báo cáo bằng văn bản.",
                "3. Tổ Thu và Phát triển người tham gia soạn tài liệu.",
                "4. Tiểu ban An ninh trật tự xây dựng kế hoạch hoạt động.",
                "5. Công ty Điện lực, VNPT Trà Vinh theo chức năng, nhiệm vụ bảo đảm thông tin.",
                "6. Phòng Hành chính, Tổ chức, Quản trị bố trí xe.",
                "7. Các Tiểu ban giúp việc: Tiểu ban Nhân sự, Tiểu ban Tuyên truyền lập kế hoạch.");
        assertThat(duties)
                .extracting(OtherWordingsTest::names)
                .containsExactly(
                        List.of("Hội Nông dân xã", "Hội Phụ nữ xã", "Hội Cựu chiến binh xã"),
                        List.of("Trường Mầm non Hoa Sen", "Trường Tiểu học số 1"),
                        List.of("Tổ Thu và Phát triển người tham gia"),
                        List.of("Tiểu ban An ninh trật tự"),
                        List.of("Công ty Điện lực", "VNPT Trà Vinh"),
                        List.of("Phòng Hành chính, Tổ chức, Quản trị"),
                        List.of("Tiểu ban Nhân sự", "Tiểu ban Tuyên truyền"));
    }

    @Test
    void whoGetsAReportIsNotWhatItIsAbout() {
        List<AssignmentReading> duties = duties(
                "1. Sở Nội vụ tổng hợp báo cáo Giám đốc Sở trước ngày 14/4/2023.",
                "2. Sở Y tế báo cáo nhanh tình hình dịch bệnh vào các giờ 7, 9 và 11 về UBND tỉnh.",
                "3. Sở Tư pháp hoàn thiện báo cáo trong tuần cuối tháng 4/2023.");
        assertThat(duties.getFirst().topic()).isNull();
        assertThat(duties.getFirst().deliverTo().value().name()).isEqualTo("Giám đốc Sở");
        assertThat(duties.get(1).topic().value()).isEqualTo("tình hình dịch bệnh");
        assertThat(duties.get(2).topic()).isNull();
    }

    @Test
    void eachDeedKeepsItsOwnDay() {
        assertThat(duties("1. Văn phòng gửi tài liệu trước ngày 14/4/2023; phát hành giấy mời trước ngày 20/4/2023."))
                .extracting(duty -> duty.deadline().value().lastDay())
                .containsExactly(LocalDate.of(2023, 4, 13), LocalDate.of(2023, 4, 19));
    }

    @Test
    void lettersSetApartAndLabelsSetApartAreRead() {
        PlanReading reading = reading("HĐND TỈNH TRÀ VINH\nTHƯỜNG TRỰC\nSố : 9 / KH - HĐND\n"
                + "Trà Vinh , ngày 05 tháng 4 năm 2023\n\nK Ế  H O Ạ C H\nKiểm tra công tác\n\nI .  TỔ CHỨC THỰC HIỆN\n"
                + "1 . Sở Nội vụ :\na ) Lập danh sách .\nb ) Cử cán bộ .\n");
        assertThat(reading.type().value().name()).isEqualTo("KẾ HOẠCH");
        assertThat(reading.number().value().symbol()).isEqualTo("KH-HĐND");
        assertThat(reading.assignments()).extracting(OtherWordingsTest::names).containsOnly(List.of("Sở Nội vụ"));
        assertThat(reading.assignments()).hasSize(2);
    }

    @Test
    void nothingIsBoundByWhatOnlySoundsLikeANote() {
        List<AssignmentReading> duties = duties(
                "1. Sở Nội vụ báo cáo kết quả tuyển dụng.",
                "2. Đại biểu được phân công nếu vắng mặt phải báo cáo Thường trực HĐND tỉnh trước ngày 14/4/2023.");
        assertThat(duties.getFirst().deadline()).isNull();
        assertThat(duties).hasSize(2);
    }
}
