package vn.giaoban.paperwork.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The texts of papers: those that come with the product, and those that councils put in their place. */
@ApplicationScoped
class PaperTemplates implements PanacheRepositoryBase<SavedTemplate, UUID> {

    /** What the council's papers of the kind say now. */
    String text(PaperKind kind, UUID councilUnitId) {
        return newest(kind, councilUnitId).map(SavedTemplate::text).orElseGet(() -> shipped(kind));
    }

    boolean isShipped(PaperKind kind, UUID councilUnitId) {
        return newest(kind, councilUnitId).map(SavedTemplate::text).isEmpty();
    }

    Optional<SavedTemplate> newest(PaperKind kind, UUID councilUnitId) {
        return find("councilUnitId = ?1 and kind = ?2 order by edition desc", councilUnitId, kind)
                .firstResultOptional();
    }

    /** Of every kind that the council ever changed. */
    List<SavedTemplate> newest(UUID councilUnitId) {
        return list(
                "from SavedTemplate t where t.councilUnitId = ?1 and t.edition = (select max(x.edition) from"
                        + " SavedTemplate x where x.councilUnitId = ?1 and x.kind = t.kind)",
                councilUnitId);
    }

    /** The last editions, newest first. */
    List<SavedTemplate> history(PaperKind kind, UUID councilUnitId, int most) {
        return find("councilUnitId = ?1 and kind = ?2 order by edition desc", councilUnitId, kind)
                .range(0, most - 1)
                .list();
    }

    static String shipped(PaperKind kind) {
        String name = "/paperwork/templates/" + kind.fileName() + ".txt";
        try (InputStream text = PaperTemplates.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
