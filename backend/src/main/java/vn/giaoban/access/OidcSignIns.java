package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.oidc.OidcConfig;

/** Sign-ins on their way to the issuer and back: bound to the browser that left, and used once. */
@ApplicationScoped
class OidcSignIns {

    private final Session database;
    private final Clock clock;
    private final OidcConfig config;

    OidcSignIns(Session database, Clock clock, OidcConfig config) {
        this.database = database;
        this.clock = clock;
        this.config = config;
    }

    /**
     * @param state goes to the issuer and comes back
     * @param browser stays in the browser, in a cookie
     * @param nonce must stand in the ID token
     * @param codeVerifier shows the issuer that the one who left is the one who returns
     */
    record Departure(SecretToken state, SecretToken browser, String nonce, String codeVerifier) {}

    /** What was kept of a departure. */
    record Returned(String nonce, String codeVerifier, String returnTo, Optional<UUID> replacedSession) {}

    @Transactional
    Departure depart(String returnTo, @Nullable UUID replacedSession) {
        Departure departure = new Departure(
                SecretToken.random(),
                SecretToken.random(),
                SecretToken.random().secret(),
                SecretToken.random().secret());
        database.createNativeMutationQuery("""
                        INSERT INTO oidc_sign_in
                          (state_hash, browser_hash, nonce, code_verifier, return_to, replaces_session, expires_at)
                        VALUES (:state, :browser, :nonce, :verifier, :returnTo, :session, :end)
                        """)
                .setParameter("state", departure.state().hash())
                .setParameter("browser", departure.browser().hash())
                .setParameter("nonce", departure.nonce())
                .setParameter("verifier", departure.codeVerifier())
                .setParameter("returnTo", returnTo)
                .setParameter("session", replacedSession, UUID.class)
                .setParameter("end", clock.instant().plus(config.pending()))
                .executeUpdate();
        return departure;
    }

    /** Empty when it was used, took too long, or left from another browser. Of two who return at once one alone gets in. */
    @Transactional
    Optional<Returned> arrive(SecretToken state, SecretToken browser) {
        Optional<Returned> returned = database.createNativeQuery("""
                        SELECT nonce, code_verifier, return_to, replaces_session FROM oidc_sign_in
                        WHERE state_hash = :state AND browser_hash = :browser AND expires_at > :now FOR UPDATE
                        """, Tuple.class)
                .addScalar("nonce", String.class)
                .addScalar("code_verifier", String.class)
                .addScalar("return_to", String.class)
                .addScalar("replaces_session", UUID.class)
                .setParameter("state", state.hash())
                .setParameter("browser", browser.hash())
                .setParameter("now", clock.instant())
                .uniqueResultOptional()
                .map(row -> new Returned(
                        row.get("nonce", String.class),
                        row.get("code_verifier", String.class),
                        row.get("return_to", String.class),
                        Optional.ofNullable(row.get("replaces_session", UUID.class))));
        returned.ifPresent(
                used -> database.createNativeMutationQuery("DELETE FROM oidc_sign_in WHERE state_hash = :state")
                        .setParameter("state", state.hash())
                        .executeUpdate());
        return returned;
    }

    @Transactional
    void purge() {
        database.createNativeMutationQuery("DELETE FROM oidc_sign_in WHERE expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
