package vn.giaoban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
                assertBroken(chains.verify(chain), change, place + 1, sealed.get(place), Flaw.CHANGED);
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
        assertBroken(chains.verify(plan), change, 5, found, flaw);
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
        assertBroken(chains.verify(plan), "exchange", 3, entries.get(2), Flaw.CHANGED);
    }

    @Test
    void anEndCutOffIsMissed() throws SQLException {
        UUID last = entries.getLast();
        tamper("delete from audit_seal where entry_id = ?", last);
        tamper("delete from audit_entry where id = ?", last);
        assertThat(chains.verify(plan))
                .isEqualTo(new AuditChain.Finding(
                        LENGTH - 1, new AuditChain.Break((long) LENGTH, null, null, Flaw.END_MISSING)));
    }

    /** Who knows the form can make a chain that fits itself; that it is another one shows at its end. */
    @Test
    void aChainMadeAnewWithoutOneOfItsEntriesEndsOtherwise() throws SQLException {
        List<UUID> left = new ArrayList<>(entries);
        UUID removed = left.remove(4);
        tables.tamper(connection -> {
            execute(connection, "delete from audit_entry where id = ?", removed);
            execute(connection, "delete from audit_seal where entry_id = ?", removed);
            byte[] previous = new byte[Seal.HASH_LENGTH];
            for (int i = 0; i < left.size(); i++) {
                previous = reseal(connection, left.get(i), i + 1, previous);
            }
        });
        assertThat(chains.verify(plan))
                .isEqualTo(new AuditChain.Finding(
                        LENGTH - 1, new AuditChain.Break((long) LENGTH, null, null, Flaw.END_MISSING)));
    }

    private static byte[] reseal(Connection connection, UUID id, long seq, byte[] previous) throws SQLException {
        Instant now = Instant.parse("2023-09-15T00:00:00Z");
        try (PreparedStatement read =
                connection.prepareStatement("select " + AuditEntries.COLUMNS + " from audit_entry e where e.id = ?")) {
            read.setObject(1, id);
            ResultSet row = read.executeQuery();
            row.next();
            Seal seal = Seal.over(AuditEntries.read(row), seq, previous, now);
            try (PreparedStatement write = connection.prepareStatement(
                    "update audit_seal set seq = ?, prev_hash = ?, hash = ?, sealed_at = ? where entry_id = ?")) {
                write.setLong(1, seq);
                write.setBytes(2, previous);
                write.setBytes(3, seal.hash());
                write.setObject(4, Sql.utc(now));
                write.setObject(5, id);
                write.executeUpdate();
            }
            return seal.hash();
        }
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
        AuditChain.Finding finding = chains.verify(plan);
        assertThat(finding.sealed()).isEqualTo(LENGTH);
        assertThat(finding.firstBreak().entryId()).isEqualTo(id);
        assertThat(finding.firstBreak().seq()).isNull();
        assertThat(finding.firstBreak().flaw()).isEqualTo(Flaw.SLIPPED_IN);
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

    private static void assertBroken(AuditChain.Finding finding, String change, int seq, UUID entry, Flaw flaw) {
        AuditChain.Break found = finding.firstBreak();
        assertThat(found).as("%s at %d", change, seq).isNotNull();
        assertThat(found).isEqualTo(new AuditChain.Break((long) seq, entry, found.at(), flaw));
        assertThat(found.at()).as("when: %s", change).isNotNull();
        assertThat(finding.sealed()).isEqualTo(seq - 1);
    }
}
