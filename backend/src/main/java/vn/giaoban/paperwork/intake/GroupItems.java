package vn.giaoban.paperwork.intake;

import static vn.giaoban.paperwork.intake.HeaderItems.value;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.GroupReading;
import vn.giaoban.paperwork.reading.Level;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.participants.GroupContent;
import vn.giaoban.participants.GroupKind;
import vn.giaoban.participants.Naming;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitLevel;

/** One item for each line of «Thành phần». Where the plan leaves the choice to bodies below, those bodies name. */
final class GroupItems {

    private final PlanReading reading;
    private final BodyBook bodies;
    private final ItemList items;

    GroupItems(PlanReading reading, BodyBook bodies, ItemList items) {
        this.reading = reading;
        this.bodies = bodies;
        this.items = items;
    }

    void add() {
        for (int i = 0; i < reading.groups().size(); i++) {
            GroupReading group = reading.groups().get(i);
            items.add(
                    "/groups/" + i,
                    ItemKind.GROUP,
                    ItemContent.ofGroup(content(group)),
                    Arrays.asList(group.text(), group.quota(), group.unit(), group.functionRole()));
        }
    }

    private GroupContent content(GroupReading group) {
        GroupReading.Quota quota = value(group.quota());
        boolean some = group.text().doubts().contains(Doubt.WHICH_NOT_SAID);
        List<BodyRule> rules = quota == null || some ? List.of() : naming(quota);
        return new GroupContent(
                kind(group.level()),
                EventItems.level(group.level()),
                group.text().value(),
                note(group),
                null,
                rules.isEmpty() ? Naming.OFFICE : Naming.BODIES,
                null,
                rules,
                quota == null ? null : quota.min(),
                quota == null ? null : quota.max(),
                group.quota() == null ? null : group.quota().text(),
                null,
                null);
    }

    /** «do Thường trực HĐND cấp huyện mời dự»; «mỗi huyện mời 01 …» leaves it to the district's standing body. */
    private List<BodyRule> naming(GroupReading.Quota quota) {
        List<BodyRule> said = quota.decidedBy() == null ? List.of() : bodies.rules(quota.decidedBy());
        UnitLevel each = EventItems.level(quota.per());
        return !said.isEmpty() || each == null || each == UnitLevel.PROVINCE
                ? said
                : List.of(bodies.standingBodies(each));
    }

    private static @Nullable String note(GroupReading group) {
        String note = Stream.of(group.unit(), group.functionRole())
                .filter(fact -> fact != null)
                .map(Fact::text)
                .collect(Collectors.joining(", "));
        return note.isEmpty() ? null : note;
    }

    private static GroupKind kind(Level level) {
        return switch (level) {
            case PRESS -> GroupKind.PRESS;
            case CENTRAL, OTHER -> GroupKind.GUESTS;
            default -> GroupKind.DELEGATES;
        };
    }
}
