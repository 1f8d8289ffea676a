package vn.giaoban.paperwork.papers;

import java.util.List;
import vn.giaoban.paperwork.writing.template.Values;
import vn.giaoban.plans.PlanEventView;

/** What a Giấy mời says. */
final class InvitationWording {

    private InvitationWording() {}

    static Values values(PlanFacts facts) {
        PlanEventView event = facts.event();
        return new Values()
                .text("trích yếu", PlanFacts.lowered(facts.occasion()))
                .text("cơ quan", facts.plan().issuingBody().name())
                .text("căn cứ", facts.citation())
                .text("hoạt động", facts.occasion())
                .text("chủ đề", facts.plan().theme())
                .text("thời gian", event == null ? null : PlanWording.time(event))
                .text("địa điểm", event == null ? null : PlanFacts.place(event))
                .text(
                        "hình thức",
                        event == null || !event.modeStated()
                                ? null
                                : event.mode().inVietnamese())
                .text("chủ trì", event == null ? null : String.join("; ", event.chairs()))
                .lines("kính gửi", List.of("………………………………………"))
                .lines("nơi nhận", List.of("Như trên"));
    }
}
