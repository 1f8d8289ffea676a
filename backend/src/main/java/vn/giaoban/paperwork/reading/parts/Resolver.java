package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Doubt;

/** The register of the document's time: which bodies a name is, and how they are spelt. */
interface Resolver {

    /** @param name spelt as in the register where only marks differ; @param doubt why it deserves a second look */
    record Found(String name, List<UUID> ids, @Nullable Doubt doubt) {}

    Resolver NONE = (name, collective) -> new Found(name, List.of(), null);

    Found find(String name, boolean collective);
}
