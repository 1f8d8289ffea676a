package vn.giaoban.paperwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.reading.PlanReader;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyNames.NamedBody;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitType;

/** A plan of three bodies that three people sign, seen by the office of one of them. */
class JointPlanTest {

    private static final UUID WARD = UUID.fromString("0192f000-0000-7000-8000-0000000000b0");
    private static final UUID OURS = UUID.fromString("0192f000-0000-7000-8000-0000000000b1");
    private static final UUID COMMITTEE = UUID.fromString("0192f000-0000-7000-8000-0000000000b2");

    private final Proposal proposal = proposal();

    private static Proposal proposal() {
        try (InputStream file = JointPlanTest.class.getResourceAsStream("/reading/lien-tich-phuong-2025.txt")) {
            SourceDocument document = DocumentReaders.read(file.readAllBytes(), "lien-tich.txt");
            BodyBook bodies = new BodyBook(
                    List.of(
                            named(OURS, BodyKind.STANDING_BODY, "Thường trực HĐND phường Bình Tân"),
                            named(COMMITTEE, BodyKind.PEOPLES_COMMITTEE, "UBND phường Bình Tân")),
                    WARD);
            return new ProposalMaker(new PlanReader().read(document), document, bodies).make();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static NamedBody named(UUID id, BodyKind kind, String name) {
        return new NamedBody(new BodyRef(id, name, kind, WARD, "phường Bình Tân"), UnitType.WARD, List.of());
    }

    private List<Proposal.Item> items(ItemKind kind) {
        return proposal.items().stream().filter(item -> item.kind() == kind).toList();
    }

    @Test
    void whoever_else_issues_it_stands_beside_and_a_body_that_nobody_knows_is_open() {
        assertThat(items(ItemKind.ISSUER))
                .singleElement()
                .satisfies(item -> assertThat(item.content().bodyId()).isEqualTo(OURS));
        assertThat(items(ItemKind.CO_ISSUER))
                .extracting(item -> item.content().bodyId())
                .containsExactlyInAnyOrder(COMMITTEE, null);
    }

    @Test
    void the_plan_has_our_signer_and_tells_of_the_others() {
        assertThat(items(ItemKind.SIGNER))
                .singleElement()
                .satisfies(item -> assertThat(item.content().signer().name()).isEqualTo("Võ Thành Long"));
        assertThat(proposal.leftOut())
                .filteredOn(left -> left.kind() == LeftOutKind.SIGNER)
                .extracting(Proposal.LeftOut::text)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("Nguyễn Hữu Tài"),
                        text -> assertThat(text).contains("Đỗ Thị Kim Oanh"));
        assertThat(proposal.leftOut())
                .filteredOn(left -> left.kind() == LeftOutKind.CONTACT)
                .extracting(Proposal.LeftOut::text)
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Lý Hải Nam"));
    }
}
