package vn.giaoban.overview;

import java.util.Map;
import java.util.UUID;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/**
 * A plan of Trà Vinh with a paper in every state and every standing, as seen on Wednesday 13/9/2023, from where three
 * working days ahead reach to Monday 18/9.
 */
final class TraVinhBoard {

    static final String NOW = "2023-09-13T09:00:00+07:00";

    /** Topic and district of every paper. */
    static final Map<String, String> PAPERS = Map.ofEntries(
            Map.entry("Mở", "tra-vinh/chau-thanh"),
            Map.entry("Không hạn", "tra-vinh/tra-cu"),
            Map.entry("Sắp đến hạn", "tra-vinh/cau-ke"),
            Map.entry("Bản nháp", "tra-vinh/cau-ke"),
            Map.entry("Đã quá hạn", "tra-vinh/tieu-can"),
            Map.entry("Đúng hạn", "tra-vinh/cang-long"),
            Map.entry("Đã nhận", "tra-vinh/tra-vinh"),
            Map.entry("Trả lại", "tra-vinh/huyen-duyen-hai"),
            Map.entry("Được miễn", "tra-vinh/thi-xa-duyen-hai"),
            Map.entry("Đã rút", "tra-vinh/cau-ngang"),
            Map.entry("Gửi chậm", "tra-vinh/cau-ngang"));

    private static final Map<String, String> LAST_DAYS =
            Map.of("Mở", "2023-12-29", "Sắp đến hạn", "2023-09-15", "Bản nháp", "2023-09-18");

    private final APlan plan;
    private final TestClock clock;

    private TraVinhBoard(APlan plan, TestClock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    static APlan made(TestClock clock) {
        clock.reset();
        APlan plan = APlan.of("tra-vinh").titled("Bảng tiến độ của Trà Vinh");
        PAPERS.forEach((topic, district) -> plan.assigning(paper(topic, district)));
        new TraVinhBoard(plan.issuedOn("2023-08-30"), clock).play();
        clock.setTo(NOW);
        return plan;
    }

    private static AnAssignment paper(String topic, String district) {
        AnAssignment paper = AnAssignment.paper(topic).of(district);
        return topic.equals("Không hạn") ? paper : paper.noLaterThan(LAST_DAYS.getOrDefault(topic, "2023-09-08"));
    }

    private void play() {
        send("Đúng hạn");
        send("Đã nhận");
        send("Trả lại");
        decide("Đã nhận", "accept", Map.of());
        decide("Trả lại", "return", Map.of("reason", "Thiếu số liệu của hai kỳ họp."));
        decide("Được miễn", "excuse", Map.of("reason", "Không có nội dung."));
        decide("Đã rút", "withdraw", Map.of("reason", "Trùng nội dung."));
        owed("Bản nháp").saveDraft(Map.of("note", "Đang viết.")).then().statusCode(200);
        clock.setTo("2023-09-12T10:00:00+07:00");
        send("Gửi chậm");
    }

    private void send(String topic) {
        owed(topic).handIn().then().statusCode(201);
    }

    private void decide(String topic, String verb, Map<String, Object> body) {
        owed(topic).act(plan.office(), verb, body).then().statusCode(200);
    }

    private AnObligation owed(String topic) {
        UUID id = OverviewApi.board(plan, SignIn.administrator())
                .getUUID("items.find { it.topic == '" + topic + "' }.id");
        return new AnObligation(id, "tra-vinh", PAPERS.get(topic));
    }
}
