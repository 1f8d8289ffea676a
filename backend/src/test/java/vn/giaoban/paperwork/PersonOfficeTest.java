package vn.giaoban.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonOfficeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chủ tịch HĐND xã | xã Tập Sơn | Chủ tịch HĐND xã Tập Sơn",
                "Phó Chủ tịch HĐND thị xã | thị xã Duyên Hải | Phó Chủ tịch HĐND thị xã Duyên Hải",
                "Phó Chủ tịch HĐND | huyện Cầu Kè | Phó Chủ tịch HĐND huyện Cầu Kè",
                "Phó Chủ tịch HĐND thị xã | xã Tập Sơn | Phó Chủ tịch HĐND thị xã, xã Tập Sơn",
                "Chánh Văn phòng | Thường trực HĐND tỉnh | Chánh Văn phòng, Thường trực HĐND tỉnh",
                " | xã Tập Sơn | xã Tập Sơn",
                "Đại biểu | | Đại biểu",
            })
    void title_and_unit_are_said_in_one_breath(String title, String unit, String office) {
        assertThat(PersonOffice.of(title, unit)).isEqualTo(office);
    }
}
