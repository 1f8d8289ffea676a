package vn.giaoban.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.platform.Refusal;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tham luận huyện Cầu Kè.docx|Tham luận huyện Cầu Kè.docx",
                "../../etc/passwd.pdf|passwd.pdf",
                "C:\\Users\\van phong\\Báo cáo.pdf|Báo cáo.pdf",
                "/var/lib/x/..\\..\\y.pdf|y.pdf",
                "<script>alert(1)<.pdf|_script_alert(1)_.pdf",
                "Báo cáo: quý 3?.xlsx|Báo cáo_ quý 3_.xlsx",
                "  hai   khoảng trắng .pdf |hai khoảng trắng .pdf",
                "..ẩn.pdf|ẩn.pdf",
                "dấu chấm cuối.pdf...|dấu chấm cuối.pdf",
                "KH 288_KH-HĐND (bản ký).PDF|KH 288_KH-HĐND (bản ký).PDF",
            })
    void keepsTheNameAndDropsTheRest(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void aNameFromAMacBecomesNfc() {
        String nfc = "Báo cáo huyện Trà Cú, điểm cầu.pdf";
        String nfd = Normalizer.normalize(nfc, Normalizer.Form.NFD);
        assertThat(nfd).isNotEqualTo(nfc);
        assertThat(FileName.clean(nfd)).isEqualTo(nfc);
    }

    @Test
    void whatIsNotSeenOrTurnsTheTextAroundGoes() {
        assertThat(FileName.clean("bao cao\u202Efdp.exe.pdf")).isEqualTo("bao caofdp.exe.pdf");
        assertThat(FileName.clean("a\u200Fb\u2066c\u200Bd\uFEFFe\u0000f.pdf")).isEqualTo("abcdef.pdf");
        assertThat(FileName.clean("dòng một\r\ndòng hai.pdf")).isEqualTo("dòng một dòng hai.pdf");
        assertThat(FileName.clean("nửa \uD83D ký tự.pdf")).isEqualTo("nửa  ký tự.pdf");
    }

    @Test
    void aLongNameLosesTheEndOfItsStemAndKeepsItsExtension() {
        assertThat(FileName.clean("ă".repeat(300) + ".docx")).isEqualTo("ă".repeat(195) + ".docx");
        assertThat(FileName.clean("ă".repeat(194) + "\uD83D\uDCC4\uD83D\uDCC4.docx"))
                .isEqualTo("ă".repeat(194) + ".docx");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", ".", ".pdf", "khong-co-duoi", "thu-muc.pdf/", "\u202E.pdf", "a.\u200B"})
    void aNameWithoutStemOrExtensionIsRefused(String given) {
        assertThatThrownBy(() -> FileName.clean(given))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(FileProblem.FILE_NAME_INVALID));
    }
}
