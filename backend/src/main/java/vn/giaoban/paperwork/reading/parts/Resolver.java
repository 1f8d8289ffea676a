package vn.giaoban.paperwork.reading.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Doubt;

/** The register of the document's time: which bodies a name is, and how they are spelt. */
interface Resolver {

    /** @param name spelt as in the register where only marks differ; @param doubt why it deserves a second look */
    record Found(String name, List<UUID> ids, @Nullable Doubt doubt) {}

    /**
     * @param names in full of the units of the types asked for
     * @param ofLevel units of whatever type of their level
     * @param day of which the register speaks
     */
    record Count(List<String> names, int ofLevel, LocalDate day) {
        int ofTypes() {
            return names.size();
        }
    }

    Resolver NONE = (name, collective) -> new Found(name, List.of(), null);

    Found find(String name, boolean collective);

    /** How many units of some types («huyện», «thị xã») there are below the issuer's; null when not all are known. */
    default @Nullable Count count(Set<String> types) {
        return null;
    }
}
