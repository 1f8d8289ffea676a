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

    private PlanPaper() {}

    static Paper of(PaperKind kind, PlanFacts facts, Template template) {
        Values values = kind.values(facts);
        PlanView plan = facts.plan();
        boolean letter = kind.heading() == null;
        return new Paper(
                kind.inVietnamese() + " - " + plan.title(),
                letterhead(kind, facts, values),
                letter ? null : new Paper.Title(kind.heading(), values.said("trích yếu"), values.said("kèm theo")),
                values.entries("kính gửi"),
                template.fill(values),
                closing(kind, plan, values),
                List.of());
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
                number(kind, plan),
                kind.heading() == null
                        ? "V/v " + PlanFacts.lowered(Objects.requireNonNull(values.said("trích yếu")))
                        : null,
                placeAndDate(kind, facts));
    }

    private static String whole(Issuer issuer) {
        return issuer.superior() == null ? issuer.name() : issuer.name() + " " + issuer.superior();
    }

    private static @Nullable String number(PaperKind kind, PlanView plan) {
        if (kind.abbreviation() == null) {
            return null;
        }
        if (kind == PaperKind.PLAN) {
            return "Số: " + (plan.number() == null ? NO_NUMBER : padded(plan.number())) + slashed(plan.symbol());
        }
        return "Số: " + NO_NUMBER + slashed(symbol(kind, plan.symbol()));
    }

    /** Numbers below 10 with a zero before them (Decree 30/2020, App. I). */
    private static String padded(String number) {
        return number.matches("\\d") ? "0" + number : number;
    }

    private static String slashed(@Nullable String symbol) {
        return symbol == null ? "/" : "/" + symbol;
    }

    /** House style lives behind the kind: «KH-HĐND» becomes «GM-HĐND», for a letter «HĐND». */
    private static @Nullable String symbol(PaperKind kind, @Nullable String ofPlan) {
        if (ofPlan == null || !ofPlan.contains("-")) {
            return kind.abbreviation();
        }
        String house = ofPlan.substring(ofPlan.indexOf('-') + 1);
        return kind.abbreviation().isEmpty() ? house : kind.abbreviation() + "-" + house;
    }

    /** A plan has its date; what is still to be signed has a month and a blank day. */
    private static @Nullable String placeAndDate(PaperKind kind, PlanFacts facts) {
        PlanView plan = facts.plan();
        if (kind.abbreviation() == null) {
            return null;
        }
        String date = kind == PaperKind.PLAN
                ? (plan.issueDate() == null ? PartialDate.BLANK : plan.issueDate()).text()
                : new PartialDate(facts.today().getYear(), facts.today().getMonthValue(), null).text();
        return (plan.place() == null ? "…" : plan.place()) + ", " + date;
    }

    private static Paper.@Nullable Closing closing(PaperKind kind, PlanView plan, Values values) {
        if (kind.abbreviation() == null) {
            return null;
        }
        return new Paper.Closing(
                kind == PaperKind.PLAN ? plan.recipients() : values.entries("nơi nhận"),
                plan.archive(),
                List.of(signature(plan.signer(), plan.issuingBody())));
    }

    private static Paper.Signature signature(@Nullable Signer signer, BodyRef issuer) {
        if (signer == null) {
            return new Paper.Signature(List.of("TM. " + Issuer.of(issuer).name()), null);
        }
        return new Paper.Signature(
                Stream.concat(signer.capacity().stream(), Stream.ofNullable(signer.position()))
                        .toList(),
                signer.name());
    }
}
