package vn.giaoban.paperwork.papers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.writing.Paper;
import vn.giaoban.paperwork.writing.template.Template;
import vn.giaoban.paperwork.writing.template.Values;
import vn.giaoban.plans.PlanView;
import vn.giaoban.plans.content.Signer;
import vn.giaoban.units.BodyRef;

/** Puts head, title, text and signature of a kind of paper together. */
final class PlanPaper {

    /** Where the records office writes the number. */
    private static final String NO_NUMBER = "\u00a0".repeat(8);

    /** Văn thư keeps a copy of every paper. */
    private static final String RECORDS = "VT";

    private PlanPaper() {}

    static Paper of(PaperKind kind, PlanFacts facts, Values values, Template template) {
        PlanView plan = facts.plan();
        PaperHead head = kind.head();
        return new Paper(
                kind.inVietnamese() + " - " + plan.title(),
                letterhead(kind, facts, values),
                head.isLetter()
                        ? null
                        : new Paper.Title(head.heading(), values.said("trích yếu"), values.said("kèm theo")),
                values.entries("kính gửi"),
                kind.isLandscape(),
                template.fill(values),
                closing(kind, plan, values),
                values.annexes());
    }

    private static Paper.Letterhead letterhead(PaperKind kind, PlanFacts facts, Values values) {
        PlanView plan = facts.plan();
        List<Issuer> issuers = Stream.concat(Stream.of(plan.issuingBody()), plan.coIssuingBodies().stream())
                .map(Issuer::of)
                .toList();
        boolean joint = issuers.size() > 1;
        return new Paper.Letterhead(
                joint ? null : issuers.getFirst().superior(),
                joint
                        ? issuers.stream().map(PlanPaper::whole).toList()
                        : issuers.getFirst().lines(),
                number(kind, facts),
                kind.head().isLetter()
                        ? "V/v " + PlanFacts.lowered(Objects.requireNonNull(values.said("trích yếu")))
                        : null,
                placeAndDate(kind, facts));
    }

    private static String whole(Issuer issuer) {
        return issuer.superior() == null ? issuer.name() : issuer.name() + " " + issuer.superior();
    }

    private static @Nullable String number(PaperKind kind, PlanFacts facts) {
        if (!kind.head().isNumbered()) {
            return null;
        }
        boolean has = kind == PaperKind.PLAN && facts.isNumbered();
        return "Số: " + (has ? facts.number() : NO_NUMBER) + "/" + symbol(kind, facts.plan());
    }

    /**
     * House style lives behind the kind: «KH-HĐND» becomes «GM-HĐND»; a letter has no kind, and the drafting unit behind
     * the house: «HĐND-VP» (Decree 30/2020, App. I, II.3).
     */
    static String symbol(PaperKind kind, PlanView plan) {
        String symbol = plan.symbol();
        if (kind == PaperKind.PLAN && symbol != null) {
            return symbol;
        }
        String house = symbol == null || !symbol.contains("-") ? "HĐND" : symbol.substring(symbol.indexOf('-') + 1);
        return kind.head().isLetter()
                ? house + "-" + draftingUnit(plan, house)
                : kind.head().abbreviation() + "-" + house;
    }

    /** The last of «VT, CTHĐND», which is who wrote the paper; an office writes those of its council. */
    private static String draftingUnit(PlanView plan, String house) {
        String[] archive =
                plan.archive() == null ? new String[0] : archive(plan).split("[,;]");
        String last = archive.length < 2 ? "" : archive[archive.length - 1].strip();
        return last.matches("\\p{Lu}{2,10}") && !last.equals(house) ? last : "VP";
    }

    /** «Lưu: VT, HĐND» is kept as the plan has it; the word is the paper's own. */
    private static String archive(PlanView plan) {
        return plan.archive() == null
                ? RECORDS
                : plan.archive().replaceFirst("(?iu)^[-\\s]*lưu\\s*:?\\s*", "").replaceFirst("[.;\\s]+$", "");
    }

    /** A plan has its date; what is still to be signed has a month and a blank day. */
    private static @Nullable String placeAndDate(PaperKind kind, PlanFacts facts) {
        PlanView plan = facts.plan();
        if (!kind.head().signed()) {
            return null;
        }
        String date = kind == PaperKind.PLAN
                ? (plan.issueDate() == null ? PartialDate.BLANK : plan.issueDate()).text()
                : new PartialDate(facts.today().getYear(), facts.today().getMonthValue(), null).text();
        return (plan.place() == null ? "…" : plan.place()) + ", " + date;
    }

    private static Paper.@Nullable Closing closing(PaperKind kind, PlanView plan, Values values) {
        if (!kind.head().signed()) {
            return null;
        }
        List<String> recipients = kind == PaperKind.PLAN ? plan.recipients() : values.entries("nơi nhận");
        List<String> hands = values.entries("người ký");
        return new Paper.Closing(
                recipients.stream()
                        .map(line -> line.replaceFirst("^[-\\s]+", "").replaceFirst("[;.\\s]+$", ""))
                        .toList(),
                archive(plan),
                hands.isEmpty()
                        ? signatures(plan)
                        : hands.stream()
                                .map(hand -> new Paper.Signature(List.of(hand), null))
                                .toList());
    }

    /** Each body of a joint plan signs; whose hand it is, only the first says. */
    private static List<Paper.Signature> signatures(PlanView plan) {
        return Stream.concat(
                        Stream.of(signature(plan.signer(), plan.issuingBody())),
                        plan.coIssuingBodies().stream().map(body -> signature(null, body)))
                .toList();
    }

    private static Paper.Signature signature(@Nullable Signer signer, BodyRef issuer) {
        if (signer == null) {
            return new Paper.Signature(List.of("TM. " + Issuer.signing(issuer)), null);
        }
        return new Paper.Signature(
                Stream.concat(signer.capacity().stream(), Stream.ofNullable(signer.position()))
                        .toList(),
                signer.name());
    }
}
