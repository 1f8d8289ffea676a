package vn.giaoban.paperwork.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The envelope in which a paper would travel; what it is not tested against, it says itself. */
@QuarkusTest
class EdXmlHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String TIEU_CAN = "tra-vinh/tieu-can";
    private static final String HEADER = "Envelope.Header.MessageHeader.";

    @Inject
    TestClock clock;

    private APlan plan;

    @BeforeEach
    void twoDistrictsOweAPaper() {
        clock.reset();
        plan = APlan.of("tra-vinh")
                .titled("Tổ chức Hội nghị giao ban <lần thứ tư> & tổng kết")
                .with("place", "Trà Vinh")
                .assigning(AnAssignment.paper("Công tác chuẩn bị kỳ họp")
                        .of(CAU_KE, TIEU_CAN)
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
    }

    private XmlPath envelope(String kind) {
        String xml = get(plan.office(), kind).then().statusCode(200).extract().asString();
        assertThat(xml)
                .contains("chưa thử với trục liên thông văn bản quốc gia")
                .contains("http://www.go.vn/eDoc");
        return new XmlPath(xml);
    }

    private Response get(RequestSpecification caller, String kind) {
        return caller.get("/api/v1/plans/" + plan.id() + "/edxml/" + kind);
    }

    @Test
    void a_plan_travels_from_its_council_to_all_who_owe_something() {
        XmlPath xml = envelope("PLAN");
        assertThat(xml.getString(HEADER + "From.OrganName")).isEqualTo("Thường trực HĐND tỉnh Trà Vinh");
        assertThat(xml.<String>getList(HEADER + "To.OrganName"))
                .containsExactlyInAnyOrder("Thường trực HĐND huyện Cầu Kè", "Thường trực HĐND huyện Tiểu Cần");
        assertThat(xml.getString(HEADER + "Code.CodeNotation")).isEqualTo("KH-HĐND");
        assertThat(xml.getString(HEADER + "PromulgationInfo.PromulgationDate")).isEqualTo("2023-08-30");
        assertThat(xml.getString(HEADER + "PromulgationInfo.Place")).isEqualTo("Trà Vinh");
        assertThat(xml.getString(HEADER + "DocumentType")).isEqualTo("Kế hoạch");
        assertThat(xml.getString(HEADER + "Subject")).isEqualTo("Tổ chức Hội nghị giao ban <lần thứ tư> & tổng kết");
        assertThat(xml.getInt(HEADER + "OtherInfo.PageAmount")).isPositive();
        byte[] pdf = Base64.getDecoder()
                .decode(xml.getString("Envelope.AttachmentEncoded.Attachment.ContentTransferEncoded"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void a_reminder_goes_to_those_who_are_late_and_has_no_number_yet() {
        plan.owedBy(CAU_KE).handIn().then().statusCode(201);
        clock.setTo("2023-09-20T08:00:00+07:00");
        XmlPath xml = envelope("REMINDER");
        assertThat(xml.<String>getList(HEADER + "To.OrganName")).containsExactly("Thường trực HĐND huyện Tiểu Cần");
        assertThat(xml.getString(HEADER + "Code.CodeNumber")).isEmpty();
        assertThat(xml.getString(HEADER + "PromulgationInfo.PromulgationDate")).isEmpty();
        assertThat(xml.getString(HEADER + "DocumentType")).isEqualTo("Công văn");
        assertThat(xml.getString(HEADER + "Subject")).startsWith("Đôn đốc gửi bài theo Kế hoạch số ");
    }

    @Test
    void another_council_finds_nothing_and_a_unit_may_not() {
        get(SignIn.office("lang-son"), "PLAN").then().statusCode(404);
        get(SignIn.unit(CAU_KE), "PLAN").then().statusCode(403);
        get(plan.office(), "INVITATION").then().statusCode(404);
    }
}
