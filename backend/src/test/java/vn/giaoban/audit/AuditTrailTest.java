package vn.giaoban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.PageRequest;

@QuarkusTest
class AuditTrailTest {

    @Inject
    Event<Fact> facts;

    @Inject
    AuditLog log;

    @Inject
    AuditTables tables;

    @Inject
    Clock clock;

    @Inject
    CurrentIdentityAssociation identity;

    private final UUID plan = Ids.next();

    @Test
    @ActivateRequestContext
    void whoWhatWhenBeforeAndAfterAreWrittenDown() {
        UUID account = Ids.next();
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("vanphong.travinh"))
                .addAttribute("accountId", account)
                .addAttribute("displayName", "Văn phòng Trà Vinh")
                .addAttribute("bodyName", "Văn phòng Đoàn ĐBQH và HĐND tỉnh Trà Vinh")
                .build());
        UUID obligation = Ids.next();
        Instant start = clock.instant();

        facts.fire(new Happened(
                "OBLIGATION_EXTENDED",
                "obligation",
                obligation,
                plan,
                Map.of("lastDay", "2023-09-15"),
                Map.of("lastDay", "2023-09-18", "reason", "Mưa bão", "contactPhone", "0000")));

        LogEntry entry = log.ofObject("obligation", obligation, PageRequest.first(10))
                .items()
                .getFirst();
        assertThat(entry.actor()).isEqualTo("Văn phòng Trà Vinh");
        assertThat(entry.actorBody()).isEqualTo("Văn phòng Đoàn ĐBQH và HĐND tỉnh Trà Vinh");
        assertThat(entry.text()).isEqualTo("Gia hạn đến hết ngày 18/09/2023; lý do: Mưa bão");
        assertThat(entry.before()).hasToString("{\"lastDay\":\"2023-09-15\"}");
        assertThat(entry.after()).hasToString("{\"lastDay\":\"2023-09-18\",\"reason\":\"Mưa bão\"}");
        assertThat(entry.at()).isBetween(start.truncatedTo(ChronoUnit.MICROS), clock.instant());
    }

    @Test
    void whatNobodyDidTheSystemDid() {
        facts.fire(Happened.toPlan(plan, "PLAN_CREATED", null));
        LogEntry entry =
                log.ofChain(plan, Set.of(plan), PageRequest.first(10)).items().getFirst();
        assertThat(entry.actor()).isEqualTo("Hệ thống");
        assertThat(entry.actorBody()).isNull();
        assertThat(entry.before()).isNull();
        assertThat(entry.after()).isNull();
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEntry() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    facts.fire(Happened.toPlan(plan, "PLAN_CREATED", null));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(log.ofChain(plan, Set.of(plan), PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    void whatBelongsToNoPlanBelongsToTheSystem() throws SQLException {
        UUID account = Ids.next();
        facts.fire(new Happened("PASSWORD_CHANGED", "account", account, null, null, null));
        assertThat(tables.column(UUID.class, "select chain_id from audit_entry where object_id = ?", account))
                .containsExactly(AuditEntry.SYSTEM_CHAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_name = 'x' where chain_id = ?",
                "delete from audit_entry where chain_id = ?",
                "update audit_seal set seq = seq + 1 where chain_id = ?",
                "delete from audit_seal where chain_id = ?"
            })
    void theTablesRefuseToBeChanged(String statement) throws SQLException {
        facts.fire(Happened.toPlan(plan, "PLAN_CREATED", null));
        tables.sealAll();
        assertThatThrownBy(() -> tables.execute(statement, plan))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("The audit log is append-only");
    }
}
