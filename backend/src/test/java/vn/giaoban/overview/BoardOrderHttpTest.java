package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.overview.OverviewApi.boardOf;
import static vn.giaoban.overview.OverviewApi.pagedIds;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.register.UnitRegister;

/** Rows stand as the tree of units does, and a board longer than a page loses and doubles none. */
@QuarkusTest
class BoardOrderHttpTest {

    private static final String DUC_PHO = "quang-ngai/duc-pho";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.reset();
    }

    @Test
    void seventy_six_rows_in_pages_of_seven_are_each_read_once_in_the_same_order() {
        APlan plan = APlan.of(DUC_PHO).assigning(AnAssignment.task("Chủ trì").of(DUC_PHO));
        for (int product = 1; product <= 5; product++) {
            plan.assigning(AnAssignment.paper("Báo cáo " + product)
                    .ofAll("COMMUNE", DUC_PHO)
                    .before("2023-10-15"));
        }
        plan.issuedOn("2023-08-30");
        List<String> whole = OverviewApi.board(plan, plan.office()).getList("items.id");
        assertThat(whole).hasSize(76).doesNotHaveDuplicates();
        assertThat(pagedIds(plan::office, boardOf(plan), Map.of(), 7)).containsExactlyElementsOf(whole);
        assertThat(pagedIds(plan::office, boardOf(plan), Map.of("asOf", "2023-08-30"), 7))
                .containsExactlyElementsOf(whole);
        assertThat(pagedIds(plan::office, boardOf(plan), Map.of("q", "pho an"), 2))
                .hasSize(5);
    }

    @Test
    void the_province_comes_first_and_each_commune_behind_its_district() {
        APlan plan = APlan.of("lang-son")
                .assigning(AnAssignment.paper("Xã")
                        .with(
                                "assigneeIds",
                                List.of(
                                        body("lang-son/huu-lung/xa-hoa-thang"),
                                        body("lang-son/dinh-lap/xa-cuong-loi"),
                                        body("lang-son/trang-dinh/xa-cao-minh"))))
                .assigning(AnAssignment.paper("Huyện").ofAll("DISTRICT", "lang-son"))
                .assigning(AnAssignment.paper("Tỉnh")
                        .with("assigneeMode", "RULE")
                        .with(
                                "rules",
                                List.of(Map.of(
                                        "kind",
                                        "COMMITTEE",
                                        "level",
                                        "PROVINCE",
                                        "unitTypes",
                                        List.of(),
                                        "underUnitId",
                                        UnitRegister.unitId("lang-son")))))
                .issuedOn("2023-08-30");
        List<String> units = OverviewApi.board(plan, plan.office()).getList("items.body.unitName");
        assertThat(units.subList(0, 4)).containsOnly("tỉnh Lạng Sơn");
        assertThat(units.subList(4, units.size()))
                .containsExactly(
                        "huyện Bắc Sơn",
                        "huyện Bình Gia",
                        "huyện Cao Lộc",
                        "huyện Chi Lăng",
                        "huyện Đình Lập",
                        "xã Cường Lợi",
                        "huyện Hữu Lũng",
                        "xã Hòa Thắng",
                        "thành phố Lạng Sơn",
                        "huyện Lộc Bình",
                        "huyện Tràng Định",
                        "xã Cao Minh",
                        "huyện Văn Lãng",
                        "huyện Văn Quan");
        assertThat(pagedIds(plan::office, boardOf(plan), Map.of(), 1))
                .containsExactlyElementsOf(
                        OverviewApi.board(plan, plan.office()).getList("items.id"));
    }

    @Test
    void namesakes_stand_apart_each_with_all_its_rows() {
        APlan plan = APlan.of("tra-vinh");
        for (String topic : List.of("Bài một", "Bài hai")) {
            plan.assigning(AnAssignment.paper(topic).of("tra-vinh/thi-xa-duyen-hai", "tra-vinh/huyen-duyen-hai"));
        }
        plan.issuedOn("2023-08-30");
        assertThat(OverviewApi.board(plan, plan.office()).getList("items.body.unitName"))
                .containsExactly("huyện Duyên Hải", "huyện Duyên Hải", "thị xã Duyên Hải", "thị xã Duyên Hải");
        assertThat(OverviewApi.board(plan, SignIn.unit("tra-vinh/thi-xa-duyen-hai"))
                        .getList("items.topic"))
                .containsExactly("Bài một", "Bài hai");
    }

    private static Object body(String unit) {
        return AnAssignment.body(unit);
    }
}
