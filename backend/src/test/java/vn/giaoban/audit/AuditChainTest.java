package vn.giaoban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.audit.AuditChain.Flaw;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;

/** Somebody with all rights on the database changes something; the check says where. */
@QuarkusTest
class AuditChainTest {

    private static final int LENGTH = 12;

    @Inject
    Event<Fact> facts;

    @Inject
    AuditChain chains;

    @Inject
    AuditTables tables;

    private final UUID plan = Ids.next();
    private List<UUID> entries;

    @BeforeEach
    void aSealedChain() throws SQLException {
        entries = aSealedChain(plan);
    }

    private List<UUID> aSealedChain(UUID chain) throws SQLException {
        for (int i = 0; i < LENGTH; i++) {
            facts.fire(new Happened(
                    "OBLIGATION_EXTENDED",
                    "obligation",
                    Ids.next(),
                    chain,
                    Map.of("lastDay", "2023-09-15"),
                    Map.of("n", i)));
        }
        tables.sealAll();
        assertThat(chains.verify(chain)).isEqualTo(new AuditChain.Finding(LENGTH, null));
        return tables.sealedEntries(chain);
    }

    private static final List<String> CHANGES = List.of(
            "update audit_entry set at = at + interval 1 microsecond where id = ?",
            "update audit_entry set account_id = uuid() where id = ?",
            "update audit_entry set actor_name = concat(actor_name, ' ') where id = ?",
            "update audit_entry set actor_body = '' where id = ?",
            "update audit_entry set action = 'SUBMISSION_SENT' where id = ?",
            "update audit_entry set object_type = 'plan' where id = ?",
            "update audit_entry set object_id = uuid() where id = ?",
            "update audit_entry set before_json = null where id = ?",
            "update audit_entry set before_json = after_json, after_json = before_json where id = ?",
            "update audit_entry set after_json = replace(after_json, '}', ',\"x\":1}') where id = ?",
            "update audit_entry set chain_id = uuid() where id = ?",
            "update audit_seal set hash = unhex(sha2(hash, 256)) where entry_id = ?",
            "update audit_seal set sealed_at = sealed_at - interval 1 hour where entry_id = ?");

    /** Every kind of change, three times each, on a chain of its own; the place is left to chance. */
    @Test
    void anyChangeIsFoundAtItsEntry() throws SQLException {
        var random = new Random(288);
        tables.tamper(connection -> {
            for (String change : Collections.nCopies(3, CHANGES).stream()
                    .flatMap(List::stream)
                    .toList()) {
                UUID chain = Ids.next();
                List<UUID> sealed = aSealedChain(chain);
                int place = random.nextInt(LENGTH);
                execute(connection, change, sealed.get(place));
                assertThat(chains.verify(chain))
                        .as("%s at %d", change, place + 1)
                        .isEqualTo(broken(place + 1, sealed.get(place), Flaw.CHANGED));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from audit_entry where id = ? | ENTRY_MISSING",
                "update audit_seal set prev_hash = unhex(sha2(prev_hash, 256)) where entry_id = ? | LINK_BROKEN",
                "update audit_seal set seq = seq + 1000 where entry_id = ? | SEAL_MISSING",
                "delete from audit_seal where entry_id = ? | SEAL_MISSING",
                "update audit_seal set chain_id = uuid() where entry_id = ? | SEAL_MISSING"
            })
    void aLinkTakenOutIsMissedAtItsPlace(String change, Flaw flaw) throws SQLException {
        tamper(change, entries.get(4));
        // With the fifth seal gone, what stands at the fifth place is the sixth.
        UUID found = entries.get(flaw == Flaw.SEAL_MISSING ? 5 : 4);
        assertThat(chains.verify(plan)).isEqualTo(broken(5, found, flaw));
    }

    @Test
    void anExchangeOfTwoEntriesIsFound() throws SQLException {
        tables.tamper(connection -> {
            try (PreparedStatement exchange = connection.prepareStatement(
                    "update audit_entry a join audit_entry b on b.id = ? set a.after_json = b.after_json where a.id = ?")) {
                exchange.setObject(1, entries.get(9));
                exchange.setObject(2, entries.get(2));
                exchange.executeUpdate();
            }
        });
        assertThat(chains.verify(plan)).isEqualTo(broken(3, entries.get(2), Flaw.CHANGED));
    }

    @Test
    void anEndCutOffIsMissed() throws SQLException {
        UUID last = entries.getLast();
        tamper("delete from audit_seal where entry_id = ?", last);
        tamper("delete from audit_entry where id = ?", last);
        assertThat(chains.verify(plan))
                .isEqualTo(new AuditChain.Finding(
                        LENGTH - 1, new AuditChain.Break((long) LENGTH, null, Flaw.END_MISSING)));
    }

    @Test
    void anEntrySlippedInIsFound() throws SQLException {
        UUID id = Ids.next();
        tables.tamper(connection -> {
            // At once, or the sealer takes it for one of its own.
            connection.setAutoCommit(false);
            try (PreparedStatement slip = connection.prepareStatement(
                    "insert into audit_entry select ?, chain_id, at, account_id, 'Người khác', actor_body, action, object_type,"
                            + " object_id, before_json, after_json from audit_entry where id = ?")) {
                slip.setObject(1, id);
                slip.setObject(2, entries.getFirst());
                slip.executeUpdate();
            }
            execute(connection, "delete from audit_unsealed where entry_id = ?", id);
            connection.commit();
            connection.setAutoCommit(true);
        });
        assertThat(chains.verify(plan))
                .isEqualTo(new AuditChain.Finding(LENGTH, new AuditChain.Break(null, id, Flaw.SLIPPED_IN)));
    }

    @Test
    void whatWaitsForItsSealIsNoFlaw() {
        facts.fire(Happened.any(plan));
        assertThat(chains.verify(plan).sound()).isTrue();
    }

    @Test
    void aChainWithoutEntriesIsSound() {
        assertThat(chains.verify(Ids.next())).isEqualTo(new AuditChain.Finding(0, null));
    }

    private void tamper(String change, UUID entry) throws SQLException {
        tables.tamper(connection -> execute(connection, change, entry));
    }

    private static void execute(Connection connection, String change, UUID entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setObject(1, entry);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static AuditChain.Finding broken(int seq, UUID entry, Flaw flaw) {
        return new AuditChain.Finding(seq - 1, new AuditChain.Break((long) seq, entry, flaw));
    }
}
