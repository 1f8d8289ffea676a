package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.giaoban.access.AccountFact.Happening;
import vn.giaoban.access.secondfactor.RecoveryCode;
import vn.giaoban.access.secondfactor.Totp;
import vn.giaoban.access.secrets.SecretBox;
import vn.giaoban.platform.Fact;

/** The second factors and what replaces them. Whoever changes one has locked the row of its account before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecondFactors {

    private final EntityManager entities;
    private final SecretBox box;
    private final SecondFactorRule rule;
    private final Clock clock;
    private final Event<Fact> facts;

    SecondFactors(EntityManager entities, SecretBox box, AccessConfig config, Clock clock, Event<Fact> facts) {
        this.entities = entities;
        this.box = box;
        this.rule = config.secondFactor().rule();
        this.clock = clock;
        this.facts = facts;
    }

    /** Whether the password alone does not let the account in. */
    boolean isOn(UUID accountId) {
        return rule != SecondFactorRule.OFF && find(accountId).isPresent();
    }

    /** The one that is set up. */
    Optional<SecondFactor> find(UUID accountId) {
        return Optional.ofNullable(entities.find(SecondFactor.class, accountId)).filter(SecondFactor::isOn);
    }

    /** A new secret, which asks for nothing before it is confirmed. */
    byte[] begin(UUID accountId) {
        SecondFactor factor = entities.find(SecondFactor.class, accountId);
        if (factor == null) {
            factor = new SecondFactor(accountId);
        }
        byte[] secret = Totp.newSecret();
        factor.begin(box.seal(secret, accountId));
        entities.persist(factor);
        return secret;
    }

    /** @return whether the code is one of the secret that was begun; from now on it is asked for */
    boolean confirm(UUID accountId, String code) {
        SecondFactor begun = entities.find(SecondFactor.class, accountId);
        if (begun == null || begun.isOn() || !usesStepOf(begun, accountId, code)) {
            return false;
        }
        begun.confirm(clock.instant());
        return true;
    }

    /** Whether the code, by time or for recovery, is right; then it is used up. */
    boolean passes(UUID accountId, String typed) {
        String code = RecoveryCode.typed(typed);
        if (code.length() == Totp.DIGITS) {
            return find(accountId)
                    .filter(factor -> usesStepOf(factor, accountId, code))
                    .isPresent();
        }
        return find(accountId).isPresent() && usesRecoveryCode(accountId, code);
    }

    /** Ten new recovery codes; those before are worth nothing. */
    List<String> newRecoveryCodes(UUID accountId) {
        deleteRecoveryCodes(accountId);
        List<String> codes = RecoveryCode.newSet();
        for (String code : codes) {
            entities.createNativeQuery("INSERT INTO recovery_code (account_id, code_hash) VALUES (:account, :hash)")
                    .setParameter("account", accountId)
                    .setParameter("hash", box.hash(RecoveryCode.typed(code), accountId))
                    .executeUpdate();
        }
        return codes;
    }

    int recoveryCodesLeft(UUID accountId) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM recovery_code WHERE account_id = :account")
                        .setParameter("account", accountId)
                        .getSingleResult())
                .intValue();
    }

    /** @return whether there was one, set up or begun */
    boolean remove(UUID accountId) {
        deleteRecoveryCodes(accountId);
        SecondFactor factor = entities.find(SecondFactor.class, accountId);
        if (factor != null) {
            entities.remove(factor);
        }
        return factor != null;
    }

    private boolean usesStepOf(SecondFactor factor, UUID accountId, String code) {
        OptionalLong step = Totp.stepOf(box.open(factor.secret(), accountId), code, clock.instant());
        return step.isPresent() && factor.use(step.getAsLong());
    }

    private boolean usesRecoveryCode(UUID accountId, String code) {
        boolean right = entities.createNativeQuery(
                                "DELETE FROM recovery_code WHERE account_id = :account AND code_hash = :hash")
                        .setParameter("account", accountId)
                        .setParameter("hash", box.hash(code, accountId))
                        .executeUpdate()
                > 0;
        if (right) {
            facts.fire(AccountFact.with(
                    Happening.RECOVERY_CODE_USED, accountId, Map.of("left", recoveryCodesLeft(accountId))));
        }
        return right;
    }

    private void deleteRecoveryCodes(UUID accountId) {
        entities.createNativeQuery("DELETE FROM recovery_code WHERE account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
