package vn.giaoban.paperwork.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.reading.PlanReading.Headcount;
import vn.giaoban.paperwork.reading.PlanReading.Issuer;
import vn.giaoban.paperwork.reading.PlanReading.RegisterNumber;
import vn.giaoban.paperwork.reading.PlanReading.Term;

/**
 * A reading as JSON in the format in which plans are labelled by hand, so that anybody can compare the two: one object,
 * unknown is null, a class of bodies stays one entry marked {@code collective}.
 */
public final class LabelJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LabelJson() {}

    /** @param file name of the document, as label files give it */
    public static ObjectNode of(PlanReading reading, String file) {
        ObjectNode json = JSON.objectNode();
        json.put("file", file);
        json.put("verdict", word(reading.verdict()));
        json.set("type", type(reading));
        List<Issuer> issuers = reading.issuers();
        json.set(
                "issuingBody",
                issuers.size() > 1
                        ? array(issuers, LabelJson::issuer)
                        : issuers.isEmpty() ? JSON.nullNode() : issuer(issuers.getFirst()));
        json.set("number", number(reading.number()));
        json.put("place", value(reading.place()));
        json.set("issueDate", date(reading.issueDate()));
        json.put("title", value(reading.title()));
        json.put("theme", value(reading.theme()));
        json.set("term", term(reading.term()));
        json.set("legalBases", texts(reading.legalBases()));
        json.set("implements", texts(reading.implementing()));
        json.set("purposes", texts(reading.purposes()));
        json.set("events", array(reading.events(), EventJson::of));
        json.set("assignments", array(reading.assignments(), AssignmentJson::of));
        json.set("participantGroups", array(reading.groups(), LabelJson::group));
        json.set("totalParticipants", total(reading.totalParticipants()));
        json.put("funding", value(reading.funding()));
        json.set("recipients", texts(reading.recipients()));
        json.put("archive", value(reading.archive()));
        List<SignerReading> signers = reading.signers();
        json.set(
                "signer",
                signers.size() > 1
                        ? array(signers, LabelJson::signer)
                        : signers.isEmpty() ? JSON.nullNode() : signer(signers.getFirst()));
        json.set("contacts", array(reading.contacts(), LabelJson::contact));
        json.set("attachments", array(reading.attachments(), LabelJson::attachment));
        json.set(
                "requirements",
                array(reading.requirements(), fact -> JSON.objectNode().put("text", fact.value())));
        json.set("orphans", array(reading.orphans(), LabelJson::orphan));
        json.set("questions", array(reading.questions(), LabelJson::question));
        json.set(
                "notUnderstood",
                array(
                        reading.notUnderstood(),
                        passage -> JSON.objectNode().put("text", passage.text()).put("section", passage.section())));
        return json;
    }

    private static ObjectNode type(PlanReading reading) {
        ObjectNode json = JSON.objectNode();
        json.put("code", reading.type() == null ? null : reading.type().value().code());
        return json.put(
                "name", reading.type() == null ? null : reading.type().value().name());
    }

    private static ObjectNode issuer(Issuer issuer) {
        return JSON.objectNode()
                .put("text", issuer.name().value())
                .put("canonical", issuer.canonical().name())
                .put("level", issuer.level() == null ? null : word(issuer.level()));
    }

    private static ObjectNode number(@Nullable Fact<RegisterNumber> number) {
        return JSON.objectNode()
                .put("raw", raw(number))
                .put("number", number == null ? null : number.value().number())
                .put("symbol", number == null ? null : number.value().symbol());
    }

    private static ObjectNode date(@Nullable Fact<PartialDate> date) {
        PartialDate value = date == null ? PartialDate.BLANK : date.value();
        return JSON.objectNode()
                .put("raw", raw(date))
                .put("date", value.known().map(Object::toString).orElse(null))
                .put("year", value.year())
                .put("month", value.month())
                .put("day", value.day());
    }

    private static @Nullable ObjectNode term(@Nullable Fact<Term> term) {
        return term == null
                ? null
                : JSON.objectNode()
                        .put("raw", term.text())
                        .put("from", term.value().from())
                        .put("to", term.value().to())
                        .put("convocation", term.value().convocation());
    }

    private static @Nullable ObjectNode total(@Nullable Fact<Headcount> total) {
        if (total == null) {
            return null;
        }
        ObjectNode json = JSON.objectNode()
                .put("raw", total.text())
                .put("min", total.value().min())
                .put("max", total.value().max())
                .put("approx", total.value().approximate());
        return total.value().perEvent() ? json.put("per", "event") : json;
    }

    private static ObjectNode group(GroupReading group) {
        ObjectNode json = JSON.objectNode();
        json.put("level", word(group.level()));
        json.put("text", group.text().value());
        var quota = group.quota();
        json.set("quota", quota == null ? JSON.nullNode() : quota(quota));
        if (group.unit() != null) {
            json.put("unit", group.unit().value());
        }
        if (group.point() != null) {
            json.put("point", word(group.point()));
        }
        if (group.functionRole() != null) {
            json.put("functionRole", group.functionRole().value());
        }
        return json;
    }

    private static ObjectNode quota(Fact<GroupReading.Quota> quota) {
        ObjectNode json = JSON.objectNode()
                .put("raw", quota.text())
                .put(
                        "per",
                        quota.value().per() == null ? null : word(quota.value().per()))
                .put("min", quota.value().min())
                .put("max", quota.value().max());
        return quota.value().decidedBy() == null
                ? json
                : json.put("decidedBy", quota.value().decidedBy());
    }

    private static ObjectNode signer(SignerReading signer) {
        ObjectNode json = JSON.objectNode();
        json.put("name", value(signer.name()));
        json.put("role", value(signer.role()));
        json.set("capacity", texts(signer.capacity()));
        return json.put("onBehalfOf", value(signer.onBehalfOf()));
    }

    private static ObjectNode contact(ContactReading contact) {
        ObjectNode json = JSON.objectNode();
        json.put("name", value(contact.name()));
        json.put("role", value(contact.role()));
        json.set("phones", texts(contact.phones()));
        if (!contact.emails().isEmpty()) {
            json.set("emails", texts(contact.emails()));
        }
        return json.put("personalData", true);
    }

    private static ObjectNode attachment(Fact<PlanReading.Attachment> attachment) {
        return JSON.objectNode()
                .put("title", attachment.value().title())
                .put("kind", attachment.value().kind());
    }

    private static ObjectNode orphan(PlanReading.Orphan orphan) {
        ObjectNode json = JSON.objectNode().put("text", orphan.text().value());
        ArrayNode candidates = json.putArray("candidateAssignments");
        orphan.candidates().forEach(candidates::add);
        return json;
    }

    private static ObjectNode question(Question question) {
        ObjectNode json = JSON.objectNode()
                .put("code", word(question.code()))
                .put("about", question.about())
                .put("text", question.text());
        json.set(
                "options",
                array(
                        question.options(),
                        option -> JSON.objectNode().put("value", option.value()).put("text", option.text())));
        return json;
    }

    static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> toJson) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(item -> array.add(toJson.apply(item)));
        return array;
    }

    static ArrayNode texts(List<Fact<String>> facts) {
        ArrayNode array = JSON.arrayNode();
        facts.forEach(fact -> array.add(fact.value()));
        return array;
    }

    static @Nullable String value(@Nullable Fact<String> fact) {
        return fact == null ? null : fact.value();
    }

    static @Nullable String raw(@Nullable Fact<?> fact) {
        return fact == null ? null : fact.text();
    }

    /** «STUDY_VISIT» as labels write it: «study-visit». */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
