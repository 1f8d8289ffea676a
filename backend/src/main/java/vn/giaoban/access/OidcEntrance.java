package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.giaoban.access.AccountFact.Happening;
import vn.giaoban.access.oidc.IssuerIdentity;
import vn.giaoban.access.oidc.OidcConfig;
import vn.giaoban.access.oidc.OidcFailure;
import vn.giaoban.access.oidc.OidcRefusal;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;

/** Lets in whom the issuer vouches for: finds, links or makes the account, and gives it what the claims say. */
@ApplicationScoped
class OidcEntrance {

    private final Accounts accounts;
    private final Administration administration;
    private final OidcClaims claims;
    private final Sessions sessions;
    private final OidcConfig config;
    private final EntityManager entities;
    private final TxRetry transactions;
    private final Clock clock;
    private final Event<Fact> facts;

    OidcEntrance(
            Accounts accounts,
            Administration administration,
            OidcClaims claims,
            Sessions sessions,
            OidcConfig config,
            EntityManager entities,
            TxRetry transactions,
            Clock clock,
            Event<Fact> facts) {
        this.accounts = accounts;
        this.administration = administration;
        this.claims = claims;
        this.sessions = sessions;
        this.config = config;
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
        this.facts = facts;
    }

    /** @throws OidcRefusal with the reason why not */
    SecretToken letIn(IssuerIdentity who, String device, Optional<UUID> replacedSession) {
        try {
            return transactions.call(() -> open(who, device, replacedSession));
        } catch (ConstraintViolationException atTheSameMoment) {
            // The first sign-in of the same person on another device came first; what it made is there now.
            return transactions.call(() -> open(who, device, replacedSession));
        }
    }

    private SecretToken open(IssuerIdentity who, String device, Optional<UUID> replacedSession) {
        Account account = accounts.lock(accountOf(who));
        if (account.isDisabled()) {
            throw new OidcRefusal(OidcFailure.OIDC_ACCOUNT_DISABLED, "The account is disabled.");
        }
        applyClaims(account, who);
        account.vouchedFor(clock.instant());
        facts.fire(AccountFact.with(Happening.SIGNED_IN, account.id(), Map.of("issuer", who.issuer())));
        replacedSession.ifPresent(sessions::end);
        return sessions.openBy(who.idToken(), account.id(), device);
    }

    private UUID accountOf(IssuerIdentity who) {
        return entities.createQuery(
                        "from ExternalIdentity where issuer = :issuer and subject = :subject", ExternalIdentity.class)
                .setParameter("issuer", who.issuer())
                .setParameter("subject", who.subject())
                .getResultStream()
                .findFirst()
                .map(ExternalIdentity::accountId)
                .orElseGet(() -> linked(who));
    }

    private UUID linked(IssuerIdentity who) {
        UUID accountId =
                accounts.find(Username.typed(who.username())).map(Account::id).orElseGet(() -> provisioned(who));
        if (isLinked(accountId, who.issuer())) {
            throw new OidcRefusal(
                    OidcFailure.OIDC_ACCOUNT_TAKEN, "The account of that name belongs to another subject.");
        }
        entities.persist(new ExternalIdentity(accountId, who, clock.instant()));
        entities.flush();
        facts.fire(AccountFact.with(Happening.ISSUER_LINKED, accountId, Map.of("issuer", who.issuer())));
        return accountId;
    }

    private boolean isLinked(UUID accountId, String issuer) {
        return !entities.createQuery(
                        "select 1 from ExternalIdentity where accountId = :account and issuer = :issuer", Integer.class)
                .setParameter("account", accountId)
                .setParameter("issuer", issuer)
                .getResultList()
                .isEmpty();
    }

    private UUID provisioned(IssuerIdentity who) {
        if (config.firstSignIn() != OidcConfig.FirstSignIn.PROVISION) {
            throw new OidcRefusal(OidcFailure.OIDC_ACCOUNT_UNKNOWN, "No account has that user name.");
        }
        Role role = claims.role(who)
                .orElseThrow(() -> new OidcRefusal(
                        OidcFailure.OIDC_ROLE_UNKNOWN, "Accounts cannot be made without a role claim."));
        UUID body = claims.body(who)
                .orElseThrow(() -> new OidcRefusal(
                        OidcFailure.OIDC_BODY_UNKNOWN, "Accounts cannot be made without a body claim."));
        String username = Username.fitting(who.username());
        if (!Username.isValid(username) || accounts.exists(username)) {
            throw new OidcRefusal(
                    OidcFailure.OIDC_USERNAME_MISSING, "The user name of the issuer cannot be made one of ours.");
        }
        return administration.open(new OpenAccount(username, who.displayName(), role, body, null));
    }

    /** What the issuer decides is as it says from now on; what it does not decide stays as administrators have it. */
    private void applyClaims(Account account, IssuerIdentity who) {
        Role role = claims.role(who).orElse(account.role());
        UUID body = claims.body(who).orElse(account.bodyId());
        if (role == account.role() && body.equals(account.bodyId())) {
            return;
        }
        try {
            administration.change(account, new ChangeAccount(account.displayName(), role, body, account.email()));
        } catch (Refusal refusal) {
            throw new OidcRefusal(
                    refusal.problem() == AccessProblem.LAST_ADMINISTRATOR
                            ? OidcFailure.OIDC_LAST_ADMINISTRATOR
                            : OidcFailure.OIDC_BODY_UNKNOWN,
                    refusal.getMessage());
        }
    }
}
