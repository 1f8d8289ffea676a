package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.giaoban.access.AccountFact.Happening;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Violation;

/** What a person does with the second factor of their own account. */
@ApplicationScoped
class SecondFactorSetup {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Doorkeeper doorkeeper;
    private final Sessions sessions;
    private final TxRetry transactions;
    private final Event<Fact> facts;
    private final AccessConfig.SecondFactor config;

    SecondFactorSetup(
            Accounts accounts,
            SecondFactors factors,
            Doorkeeper doorkeeper,
            Sessions sessions,
            TxRetry transactions,
            Event<Fact> facts,
            AccessConfig config) {
        this.accounts = accounts;
        this.factors = factors;
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
        this.transactions = transactions;
        this.facts = facts;
        this.config = config.secondFactor();
    }

    @Transactional
    SecondFactorView view(CallerSession caller) {
        return new SecondFactorView(
                caller.secondFactor(),
                factors.find(caller.accountId()).map(SecondFactor::confirmedAt).orElse(null),
                factors.recoveryCodesLeft(caller.accountId()),
                !demanded(caller));
    }

    /** @throws Refusal SECOND_FACTOR_NOT_OFFERED, SECOND_FACTOR_ALREADY_ON, PASSWORD_WRONG or ACCOUNT_LOCKED */
    SecondFactorSecret begin(CallerSession caller, String password) {
        if (caller.secondFactor() == SecondFactorStanding.NOT_OFFERED) {
            throw new Refusal(
                    AccessProblem.SECOND_FACTOR_NOT_OFFERED,
                    "Hệ thống này chưa bật xác thực hai bước. Hãy hỏi người quản trị.");
        }
        return doorkeeper.admit(caller.username(), password, AccessProblem.PASSWORD_WRONG, account -> {
            if (factors.isOn(account.id())) {
                throw new Refusal(AccessProblem.SECOND_FACTOR_ALREADY_ON);
            }
            return SecondFactorSecret.of(factors.begin(account.id()), account.username(), config.product());
        });
    }

    /**
     * From now on the password alone opens nothing. Other sessions, which it opened alone, end.
     *
     * @throws Refusal CODE_WRONG
     */
    RecoveryCodes confirm(CallerSession caller, String code) {
        return transactions.call(() -> {
            UUID id = accounts.lock(caller.accountId()).id();
            if (!factors.confirm(id, code.strip())) {
                throw wrongCode();
            }
            sessions.endOthers(id, caller.id());
            facts.fire(AccountFact.of(Happening.SECOND_FACTOR_SET_UP, id));
            return new RecoveryCodes(factors.newRecoveryCodes(id));
        });
    }

    /** @throws Refusal CODE_WRONG or ACCOUNT_LOCKED */
    RecoveryCodes renewRecoveryCodes(CallerSession caller, String code) {
        return doorkeeper.admitByCode(caller.accountId(), code, wrongCode(), account -> {
            facts.fire(AccountFact.of(Happening.RECOVERY_CODES_RENEWED, account.id()));
            return new RecoveryCodes(factors.newRecoveryCodes(account.id()));
        });
    }

    /** @throws Refusal SECOND_FACTOR_DEMANDED, CODE_WRONG or ACCOUNT_LOCKED */
    void remove(CallerSession caller, String code) {
        if (demanded(caller)) {
            throw new Refusal(
                    AccessProblem.SECOND_FACTOR_DEMANDED,
                    "Quy định của hệ thống: người quản trị phải dùng xác thực hai bước.");
        }
        doorkeeper.admitByCode(caller.accountId(), code, wrongCode(), account -> {
            facts.fire(AccountFact.of(Happening.SECOND_FACTOR_REMOVED, account.id()));
            return factors.remove(account.id());
        });
    }

    private boolean demanded(CallerSession caller) {
        return config.rule() == SecondFactorRule.ADMINISTRATORS && caller.role() == Role.ADMINISTRATOR;
    }

    private static Refusal wrongCode() {
        return new Refusal(
                AccessProblem.CODE_WRONG,
                "Mã xác thực không đúng hoặc đã dùng rồi.",
                List.of(new Violation("code", "Hãy nhập mã đang hiện trên ứng dụng xác thực.")));
    }
}
