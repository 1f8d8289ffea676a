package vn.giaoban.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitLevel;

/** «Mỗi huyện mời 01 …», «riêng huyện Cầu Kè …», người đi thay: the rules, without a database. */
class NamingRulesTest {

    private static final Instant NOW = Instant.parse("2023-09-08T02:00:00Z");
    private static final UUID PLAN = UUID.randomUUID();
    private static final UUID CAU_KE = UUID.randomUUID();
    private static final PersonContent PERSON =
            new PersonContent("  Thạch   Mẫu  An ", "Chủ tịch HĐND xã", "xã Tập Sơn", null);

    @Test
    void the_last_place_is_given_and_the_next_is_refused_with_the_count() {
        NamingQuota quota = quota(2, UUID.randomUUID());
        quota.take(2);
        assertThatThrownBy(() -> quota.take(1))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.problem()).isEqualTo(ParticipantProblem.QUOTA_FULL);
                    assertThat(refusal.getMessage()).contains("2/2");
                });
        assertThat(quota.named()).isEqualTo(2);
    }

    @Test
    void several_at_once_fit_all_or_none() {
        NamingQuota quota = quota(3, UUID.randomUUID());
        quota.take(2);
        assertThatThrownBy(() -> quota.take(2)).isInstanceOf(Refusal.class);
        assertThat(quota.named()).isEqualTo(2);
        quota.take(1);
        quota.giveBack();
        quota.take(1);
        assertThat(quota.named()).isEqualTo(3);
    }

    @Test
    void without_a_limit_whoever_names_decides() {
        NamingQuota quota = quota(null, UUID.randomUUID());
        quota.take(500);
        assertThat(quota.named()).isEqualTo(500);
        assertThat(quota.max()).isNull();
    }

    @Test
    void the_exception_holds_for_its_body_alone() {
        assertThat(quota(1, CAU_KE).max()).isEqualTo(4);
        assertThat(quota(1, UUID.randomUUID()).max()).isEqualTo(1);
    }

    @Test
    void an_exception_may_count_for_each_unit_below() {
        var onePerCommune = new GroupException(CAU_KE, 1, UnitLevel.COMMUNE, "riêng huyện Cầu Kè mời các xã");
        assertThat(onePerCommune.places(level -> level == UnitLevel.COMMUNE ? 11 : 0))
                .isEqualTo(11);
        assertThat(onePerCommune.places(level -> 0))
                .as("the register knows no commune")
                .isNull();
        var asManyAsItDecides = new GroupException(CAU_KE, null, UnitLevel.COMMUNE, null);
        assertThat(asManyAsItDecides.places(level -> 11)).isNull();
    }

    @Test
    void nobody_needs_a_place_of_their_own_to_stand_in() {
        NamingQuota quota = quota(1, UUID.randomUUID());
        quota.take(1);
        Participant invited = Participant.named(quota, PERSON, "Văn phòng", NOW);
        Participant substitute = invited.sendInstead(
                quota, new PersonContent("Kim Mẫu Bình", null, null, null), true, false, "Văn phòng", NOW);
        assertThat(quota.named()).isEqualTo(1);
        assertThat(invited.reply()).isEqualTo(Reply.SUBSTITUTED);
        assertThat(substitute.standsInFor()).isEqualTo(invited.id());
        assertThat(substitute.reply()).isEqualTo(Reply.NONE);
        assertThat(substitute.token()).isNotEqualTo(invited.token());
    }

    @Test
    void one_is_replaced_once_but_who_stands_in_may_be_replaced_in_turn() {
        NamingQuota quota = quota(1, UUID.randomUUID());
        Participant invited = Participant.named(quota, PERSON, "Văn phòng", NOW);
        Participant second = invited.sendInstead(quota, PERSON, true, false, "Văn phòng", NOW);
        assertThatThrownBy(() -> invited.sendInstead(quota, PERSON, true, false, "Văn phòng", NOW))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::problem)
                .isEqualTo(ParticipantProblem.ALREADY_SUBSTITUTED);
        assertThat(second.sendInstead(quota, PERSON, true, false, "Văn phòng", NOW)
                        .standsInFor())
                .isEqualTo(second.id());
    }

    @Test
    void name_title_and_unit_are_kept_as_they_were_written_when_invited() {
        Participant invited = Participant.named(quota(1, UUID.randomUUID()), PERSON, "Văn phòng", NOW);
        assertThat(invited.content())
                .isEqualTo(new PersonContent("Thạch Mẫu An", "Chủ tịch HĐND xã", "xã Tập Sơn", null));
    }

    @Test
    void a_group_is_told_everything_that_is_wrong_with_it_at_once() {
        GroupContent wrong = new GroupContent(
                GroupKind.DELEGATES,
                null,
                "Chủ tịch HĐND xã",
                null,
                null,
                Naming.BODIES,
                List.of(),
                List.of(),
                3,
                2,
                null,
                List.of(new GroupException(CAU_KE, 4, null, null), new GroupException(CAU_KE, 5, null, null)),
                null);
        assertThatThrownBy(() -> GroupCheck.demandSound(wrong, Set.of()))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.problem()).isEqualTo(PlatformProblem.VALIDATION_FAILED);
                    assertThat(refusal.violations())
                            .extracting(Violation::field)
                            .contains("quotaMax", "bodyIds", "exceptions[0].bodyId", "exceptions[1].bodyId");
                });
    }

    private static NamingQuota quota(Integer max, UUID body) {
        ParticipantGroup group = ParticipantGroup.of(
                PLAN,
                1,
                new GroupContent(
                        GroupKind.DELEGATES,
                        null,
                        "Chủ tịch hoặc Phó Chủ tịch HĐND 01 xã",
                        null,
                        null,
                        Naming.BODIES,
                        List.of(body),
                        List.of(),
                        null,
                        max,
                        null,
                        List.of(new GroupException(CAU_KE, 4, null, "riêng huyện Cầu Kè")),
                        null));
        return NamingQuota.open(
                group,
                new BodyRef(body, "Thường trực HĐND huyện", BodyKind.STANDING_BODY, UUID.randomUUID(), "huyện"),
                level -> 0);
    }
}
