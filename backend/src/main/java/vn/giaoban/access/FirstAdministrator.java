package vn.giaoban.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.UnitLevel;

/**
 * A new installation has no account and no password that anybody could know. Its first administrator is invited as
 * everybody is later, only that the link stands in the log of the start, for whoever runs the server. As long as nobody
 * has used it, each start writes a new link and the one before is worth nothing.
 */
@ApplicationScoped
class FirstAdministrator {

    /** After the register and after examples, which bring accounts of their own. */
    private static final int AFTER_THE_EXAMPLES = 1_000_000;

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final DateTimeFormatter LOCAL_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final AccessConfig.FirstAdministrator config;
    private final Accounts accounts;
    private final Administration administration;
    private final UnitDirectory units;
    private final TxRetry transactions;
    private final Clock clock;

    FirstAdministrator(
            AccessConfig config,
            Accounts accounts,
            Administration administration,
            UnitDirectory units,
            TxRetry transactions,
            Clock clock) {
        this.config = config.firstAdministrator();
        this.accounts = accounts;
        this.administration = administration;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    void atStart(@Observes @Priority(AFTER_THE_EXAMPLES) StartupEvent start) {
        if (config.enabled()) {
            invite().ifPresent(this::say);
        }
    }

    /** Empty when somebody can sign in already. */
    @ActivateRequestContext
    Optional<PasswordLink> invite() {
        return transactions.call(() -> accounts.isAnyOpen() ? Optional.empty() : Optional.of(link()));
    }

    private PasswordLink link() {
        UUID id = accounts.find(config.username()).map(Account::id).orElseGet(this::open);
        return administration.link(accounts.lock(id));
    }

    private UUID open() {
        return administration.open(
                new OpenAccount(config.username(), config.displayName(), Role.ADMINISTRATOR, body(), null));
    }

    private UUID body() {
        return config.body().orElseGet(() -> {
            BodyRule offices = new BodyRule(BodyKind.OFFICE, UnitLevel.PROVINCE, List.of(), null);
            return units.resolve(offices, LocalDate.now(clock)).stream()
                    .findFirst()
                    .map(BodyRef::id)
                    .orElseThrow(() -> new IllegalStateException(
                            "The register has no office of a province for the first administrator. Name a body with"
                                    + " giaoban.access.first-administrator.body."));
        });
    }

    private void say(PasswordLink link) {
        LOG.warnf(
                "Nobody can sign in yet. The first administrator is «%s»: open /set-password#%s on the address of this"
                        + " installation and set the password before %s. The link works once; a new start writes another.",
                config.username(),
                link.token(),
                LOCAL_TIME.withZone(clock.getZone()).format(link.expiresAt()));
    }
}
