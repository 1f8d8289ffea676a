package vn.giaoban.units.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.BodiesEnded;
import vn.giaoban.units.RegisterFact;
import vn.giaoban.units.UnitReference;
import vn.giaoban.units.UnitReferences;
import vn.giaoban.units.register.Reach;

/** Tries changes on the tree, shows what they do, and does what was seen. */
@ApplicationScoped
class RegisterDesk {

    private static final int LINES = 200;

    /** @param imported what became of the lines of a list, for an import */
    private record Tried(
            Tree tree,
            Told told,
            Difference difference,
            @Nullable ListOutcome imported) {}

    private final Session database;
    private final TreeLoad trees;
    private final NewBodies newBodies;
    private final Reach reach;
    private final List<UnitReferences> rooms;
    private final Event<Fact> facts;
    private final Event<BodiesEnded> ended;
    private final ObjectMapper json;
    private final Clock clock;

    RegisterDesk(
            Session database,
            TreeLoad trees,
            NewBodies newBodies,
            Reach reach,
            @All List<UnitReferences> rooms,
            Event<Fact> facts,
            Event<BodiesEnded> ended,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.trees = trees;
        this.newBodies = newBodies;
        this.reach = reach;
        this.rooms = rooms;
        this.facts = facts;
        this.ended = ended;
        this.json = json;
        this.clock = clock;
    }

    /** @throws Refusal whatever the change is refused for */
    ChangePreview preview(Change change) {
        return preview(change, attempt(change), version(""));
    }

    /**
     * Does what was previewed.
     *
     * @throws Refusal VERSION_CONFLICT when the register is not the one that was previewed; PREVIEW_OUTDATED (with the
     *     new {@code preview}) when something else that was shown is not so any more
     */
    AppliedChange apply(Change change, String ifMatch, String token) {
        long version = version(" FOR UPDATE");
        Versions.require(ifMatch, version);
        var tried = attempt(change);
        var preview = preview(change, tried, version);
        if (!preview.token().equals(token)) {
            throw RegisterProblem.PREVIEW_OUTDATED
                    .refusal(
                            "Sau khi xem trước, việc phải làm, tài khoản hoặc kế hoạch liên quan đã thay đổi. Hãy xem lại"
                                    + " rồi thực hiện.")
                    .with("preview", preview);
        }
        change.requireDoable();
        write(tried);
        return new AppliedChange(version + 1, tried.told().objectId());
    }

    private Tried attempt(Change change) {
        var tree = trees.load();
        var told = change.on(tree, newBodies);
        TreeCheck.require(tree);
        return new Tried(tree, told, new Difference(tree), change instanceof ImportUnits list ? list.outcome() : null);
    }

    private ChangePreview preview(Change change, Tried tried, long version) {
        var difference = tried.difference();
        var references = references(difference);
        var counts = difference.counts();
        var lines = difference.lines();
        return new ChangePreview(
                version,
                token(List.of(version, change, counts, references)),
                counts,
                lines.stream().limit(LINES).toList(),
                Math.max(0, lines.size() - LINES),
                references,
                difference.withoutSuccessor(),
                tried.imported());
    }

    private List<UnitReference> references(Difference difference) {
        var units = difference.unitsToAskAbout();
        var bodies = difference.bodiesToAskAbout();
        if (units.isEmpty() && bodies.isEmpty()) {
            return List.of();
        }
        return rooms.stream()
                .flatMap(room -> room.to(units, bodies).stream())
                .sorted(Comparator.comparing(UnitReference::kind)
                        .thenComparing(UnitReference::label)
                        .thenComparing(UnitReference::id))
                .toList();
    }

    private void write(Tried tried) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        database.doWork(connection -> new TreeSave(connection, now, LocalDate.now(clock)).write(tried.tree()));
        database.createNativeMutationQuery("UPDATE unit_register SET version = version + 1 WHERE id = 1")
                .executeUpdate();
        if (tried.difference().reachesOtherwise()) {
            reach.rebuild();
        }
        var told = tried.told();
        facts.fire(new RegisterFact(
                told.action(),
                told.action().startsWith("BODY") ? "body" : "unit",
                told.objectId(),
                LogValues.before(tried.tree(), told),
                LogValues.after(tried.tree(), told, tried.difference().counts())));
        var endedBodies = tried.difference().endedBodies();
        if (!endedBodies.isEmpty()) {
            ended.fire(new BodiesEnded(endedBodies));
        }
    }

    private long version(String lock) {
        return database.createNativeQuery("SELECT version FROM unit_register WHERE id = 1" + lock, Long.class)
                .getSingleResult();
    }

    private String token(Object seen) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(json.writeValueAsString(seen).getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param version of the register now
     * @param objectId the unit or body that the change is about, the first of several
     */
    record AppliedChange(long version, UUID objectId) {}
}
