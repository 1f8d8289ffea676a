package vn.giaoban.paperwork.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.PlanKind;

/** The confirmed items of a proposal as the text of a plan. */
final class DraftContent {

    private static final Map<String, ItemKind> FIELDS = Map.ofEntries(
            Map.entry("issuingBodyId", ItemKind.ISSUER),
            Map.entry("coIssuingBodyIds", ItemKind.CO_ISSUER),
            Map.entry("number", ItemKind.NUMBER),
            Map.entry("symbol", ItemKind.NUMBER),
            Map.entry("place", ItemKind.PLACE),
            Map.entry("issueDate", ItemKind.ISSUE_DATE),
            Map.entry("title", ItemKind.TITLE),
            Map.entry("kind", ItemKind.TITLE),
            Map.entry("theme", ItemKind.THEME),
            Map.entry("term", ItemKind.TERM),
            Map.entry("legalBases", ItemKind.LEGAL_BASES),
            Map.entry("implementing", ItemKind.IMPLEMENTING),
            Map.entry("purposes", ItemKind.PURPOSES),
            Map.entry("requirements", ItemKind.REQUIREMENTS),
            Map.entry("expectedParticipants", ItemKind.PARTICIPANTS),
            Map.entry("recipients", ItemKind.RECIPIENTS),
            Map.entry("archive", ItemKind.ARCHIVE),
            Map.entry("signer", ItemKind.SIGNER),
            Map.entry("contact", ItemKind.CONTACT));

    private final PlanImport read;
    private final List<Proposal.Item> kept;

    DraftContent(PlanImport read, List<Proposal.Item> kept) {
        this.read = read;
        this.kept = kept;
    }

    PlanContent plan() {
        return new PlanContent(
                Optional.ofNullable(of(ItemKind.TITLE, ItemContent::planKind)).orElse(PlanKind.OTHER),
                of(ItemKind.ISSUER, ItemContent::bodyId),
                coIssuers(),
                of(ItemKind.NUMBER, ItemContent::number),
                of(ItemKind.NUMBER, ItemContent::symbol),
                of(ItemKind.PLACE, ItemContent::text),
                of(ItemKind.ISSUE_DATE, ItemContent::date),
                of(ItemKind.TITLE, ItemContent::text),
                of(ItemKind.THEME, ItemContent::text),
                of(ItemKind.TERM, ItemContent::term),
                of(ItemKind.LEGAL_BASES, ItemContent::lines),
                of(ItemKind.IMPLEMENTING, ItemContent::lines),
                of(ItemKind.PURPOSES, ItemContent::lines),
                of(ItemKind.REQUIREMENTS, ItemContent::lines),
                events(),
                of(ItemKind.PARTICIPANTS, ItemContent::participants),
                of(ItemKind.RECIPIENTS, ItemContent::lines),
                of(ItemKind.ARCHIVE, ItemContent::text),
                of(ItemKind.SIGNER, ItemContent::signer),
                of(ItemKind.CONTACT, ItemContent::contact),
                null,
                null,
                null);
    }

    /** Those that the register knows; the plan holds no others. */
    private List<UUID> coIssuers() {
        return kept.stream()
                .filter(item -> item.kind() == ItemKind.CO_ISSUER)
                .map(item -> read.contentOf(item).bodyId())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<EventContent> events() {
        List<EventContent> events = new ArrayList<>();
        for (Proposal.Item item : kept) {
            if (item.kind() == ItemKind.EVENT) {
                events.add(read.contentOf(item).event());
            }
        }
        return events;
    }

    private <T> @Nullable T of(ItemKind kind, Function<ItemContent, T> part) {
        return kept.stream()
                .filter(item -> item.kind() == kind)
                .map(read::contentOf)
                .findFirst()
                .map(part)
                .orElse(null);
    }

    /** The item from which a field of the plan came, with the field behind it: «/events/0/place». */
    String itemOf(String path) {
        if (path.startsWith("events[")) {
            int index = Integer.parseInt(path.substring(7, path.indexOf(']')));
            List<Proposal.Item> events =
                    kept.stream().filter(item -> item.kind() == ItemKind.EVENT).toList();
            return events.get(index).key()
                    + path.substring(path.indexOf(']') + 1).replace('.', '/');
        }
        ItemKind kind = FIELDS.get(path.split("[.\\[]")[0]);
        return kept.stream()
                .filter(item -> item.kind() == kind)
                .map(Proposal.Item::key)
                .findFirst()
                .orElse(path);
    }
}
