package vn.giaoban.paperwork.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.paperwork.reading.ContactReading;
import vn.giaoban.paperwork.reading.EventReading;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.reading.SignerReading;
import vn.giaoban.plans.content.Contact;
import vn.giaoban.plans.content.ExpectedParticipants;
import vn.giaoban.plans.content.PlanKind;
import vn.giaoban.plans.content.Signer;
import vn.giaoban.plans.content.Term;

/** The items of a plan as a document: its head, its bases, its end. */
final class HeaderItems {

    private final PlanReading reading;
    private final BodyBook bodies;
    private final ItemList items;

    HeaderItems(PlanReading reading, BodyBook bodies, ItemList items) {
        this.reading = reading;
        this.bodies = bodies;
        this.items = items;
    }

    void add() {
        issuers();
        if (reading.number() != null) {
            PlanReading.RegisterNumber number = reading.number().value();
            items.add(
                    "/number",
                    ItemKind.NUMBER,
                    ItemContent.ofNumber(number.number(), number.symbol()),
                    reading.number());
        }
        text("/place", ItemKind.PLACE, reading.place());
        if (reading.issueDate() != null) {
            items.add(
                    "/issueDate",
                    ItemKind.ISSUE_DATE,
                    ItemContent.ofDate(reading.issueDate().value()),
                    reading.issueDate());
        }
        if (reading.title() != null) {
            items.add(
                    "/title",
                    ItemKind.TITLE,
                    ItemContent.ofTitle(reading.title().value(), kind()),
                    reading.title());
        }
        text("/theme", ItemKind.THEME, reading.theme());
        if (reading.term() != null) {
            PlanReading.Term term = reading.term().value();
            Term taken = new Term(reading.term().text(), term.from(), term.to(), term.convocation());
            items.add("/term", ItemKind.TERM, ItemContent.ofTerm(taken), reading.term());
        }
        lines("/legalBases", ItemKind.LEGAL_BASES, reading.legalBases());
        lines("/implementing", ItemKind.IMPLEMENTING, reading.implementing());
        lines("/purposes", ItemKind.PURPOSES, reading.purposes());
        lines("/requirements", ItemKind.REQUIREMENTS, reading.requirements());
        participants();
        lines("/recipients", ItemKind.RECIPIENTS, reading.recipients());
        text("/archive", ItemKind.ARCHIVE, reading.archive());
        ownSigner().ifPresent(this::signer);
        reading.contacts().stream().findFirst().ifPresent(this::contact);
    }

    /** The plan is that of one body of the caller's council; whoever else issues it stands beside. */
    private void issuers() {
        UUID own = ownIssuer();
        PlanReading.Issuer main = reading.issuers().stream()
                .filter(issuer ->
                        own == null || bodies.idsOf(issuer.canonical()).contains(own))
                .findFirst()
                .orElse(null);
        if (main == null) {
            return;
        }
        items.add("/issuer", ItemKind.ISSUER, ItemContent.ofBody(own), main.name());
        Set<UUID> beside = new HashSet<>();
        for (int i = 0; i < reading.issuers().size(); i++) {
            PlanReading.Issuer issuer = reading.issuers().get(i);
            UUID body = bodies.idsOf(issuer.canonical()).stream().findFirst().orElse(null);
            boolean known = body != null && (body.equals(own) || !beside.add(body));
            if (issuer != main && !known) {
                items.add("/issuers/" + i, ItemKind.CO_ISSUER, ItemContent.ofBody(body), issuer.name());
            }
        }
    }

    /** The issuing body when it is one of the caller's council; null is asked. */
    UUID ownIssuer() {
        return reading.issuers().stream()
                .map(PlanReading.Issuer::canonical)
                .flatMap(issuer -> bodies.idsOf(issuer).stream())
                .filter(id ->
                        bodies.ofOwnCouncil().stream().anyMatch(own -> own.id().equals(id)))
                .findFirst()
                .orElse(null);
    }

    /** Of several who sign a joint plan the one who does so for the own council; else the first. */
    Optional<SignerReading> ownSigner() {
        UUID own = ownIssuer();
        String name = bodies.ofOwnCouncil().stream()
                .filter(body -> body.id().equals(own))
                .map(body -> BodyBook.folded(body.name()))
                .findFirst()
                .orElse("");
        return reading.signers().stream()
                .filter(signer -> signer.onBehalfOf() != null
                        && name.startsWith(BodyBook.folded(signer.onBehalfOf().value())))
                .findFirst()
                .or(() -> reading.signers().stream().findFirst());
    }

    private void text(String key, ItemKind kind, Fact<String> fact) {
        if (fact != null) {
            items.add(key, kind, ItemContent.ofText(fact.value()), fact);
        }
    }

    private void lines(String key, ItemKind kind, List<Fact<String>> facts) {
        if (!facts.isEmpty()) {
            items.add(
                    key,
                    kind,
                    ItemContent.ofLines(facts.stream().map(Fact::value).toList()),
                    facts);
        }
    }

    private void participants() {
        if (reading.totalParticipants() != null
                && !reading.totalParticipants().value().perEvent()) {
            PlanReading.Headcount count = reading.totalParticipants().value();
            items.add(
                    "/participants",
                    ItemKind.PARTICIPANTS,
                    ItemContent.ofParticipants(new ExpectedParticipants(
                            reading.totalParticipants().text(), count.min(), count.max(), count.approximate())),
                    reading.totalParticipants());
        }
    }

    private void signer(SignerReading signer) {
        List<String> capacity = signer.capacity().stream().map(Fact::value).toList();
        Signer taken = new Signer(value(signer.name()), value(signer.role()), capacity, value(signer.onBehalfOf()));
        List<Fact<?>> facts = new ArrayList<>(signer.capacity());
        facts.add(signer.role());
        facts.add(signer.name());
        items.add("/signer", ItemKind.SIGNER, ItemContent.ofSigner(taken), facts);
    }

    private void contact(ContactReading contact) {
        List<Fact<?>> facts = new ArrayList<>();
        facts.add(contact.name());
        facts.add(contact.role());
        facts.addAll(contact.phones());
        facts.addAll(contact.emails());
        String phones =
                String.join(", ", contact.phones().stream().map(Fact::value).toList());
        String email = contact.emails().stream().map(Fact::value).findFirst().orElse(null);
        items.add(
                "/contact",
                ItemKind.CONTACT,
                ItemContent.ofContact(new Contact(value(contact.name()), value(contact.role()), phones, email)),
                facts);
    }

    static <T> T value(Fact<T> fact) {
        return fact == null ? null : fact.value();
    }

    /** What the plan is for, told from its title and its events. */
    PlanKind kind() {
        String title = Optional.ofNullable(value(reading.title())).orElse("").toLowerCase(Locale.of("vi"));
        List<EventReading> events = reading.events();
        if (!events.isEmpty() && events.stream().allMatch(event -> event.kind() == EventReading.Kind.STUDY_VISIT)) {
            return PlanKind.STUDY_DELEGATIONS;
        }
        if (title.contains("giao ban")) {
            return PlanKind.CONFERENCE;
        }
        if (title.contains("trực báo") || title.contains("tổng kết") || title.contains("sơ kết")) {
            return PlanKind.REPORTING_CONFERENCE;
        }
        if (events.isEmpty()) {
            return PlanKind.IMPLEMENTATION;
        }
        return events.stream().anyMatch(event -> event.kind() == EventReading.Kind.CONFERENCE)
                ? PlanKind.CONFERENCE
                : PlanKind.OTHER;
    }
}
