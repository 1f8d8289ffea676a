package vn.giaoban.paperwork.papers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/** A council changed the text of a kind of paper. It belongs to no plan's chain. */
record TemplateFact(String action, UUID objectId, Object after) implements Fact {

    /** @param text null: the shipped one again */
    record Saved(String kind, int edition, @Nullable String text) {}

    static TemplateFact saved(SavedTemplate template) {
        return new TemplateFact(
                template.text() == null ? "TEMPLATE_RESET" : "TEMPLATE_SAVED",
                template.id(),
                new Saved(template.kind().inVietnamese(), template.edition(), template.text()));
    }

    @Override
    public String objectType() {
        return "paperTemplate";
    }

    @Override
    public @Nullable UUID chainId() {
        return null;
    }

    @Override
    public @Nullable Object before() {
        return null;
    }
}
