package vn.giaoban.paperwork.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

    @ParameterizedTest
    @CsvSource({
        "Tổ chức Hội nghị giao ban lần thứ tư, Hội nghị giao ban lần thứ tư",
        "Tổ chức hội nghị giao ban, hội nghị giao ban",
        "Về việc tổ chức Hội nghị giao ban, Hội nghị giao ban",
        "TỔ CHỨC HỘI NGHỊ GIAO BAN, HỘI NGHỊ GIAO BAN",
        "Tổ chức các phiên họp quý III, phiên họp quý III",
        "Hội nghị tổ chức cán bộ, Hội nghị tổ chức cán bộ",
        "Tổ chức thực hiện Nghị quyết, Tổ chức thực hiện Nghị quyết",
        "Tổ chức lễnh đênh, Tổ chức lễnh đênh",
        "Tổ chức, Tổ chức"
    })
    void a_cover_and_an_invitation_name_the_meeting_without_the_verb(String title, String named) {
        assertThat(Occasion.named(title)).isEqualTo(named);
    }
}
