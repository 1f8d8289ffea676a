package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.giaoban.platform.Visibility;

/** The log of an account is for administrators. */
@ApplicationScoped
class AccountVisibility implements Visibility {

    private final EntityManager entities;
    private final CurrentCaller caller;

    AccountVisibility(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @Override
    public boolean handles(String objectType) {
        return objectType.equals(AccountFact.OBJECT_TYPE);
    }

    @Override
    public boolean mayRead(String objectType, UUID objectId) {
        return caller.scope().may(Permission.ADMINISTER) && entities.find(Account.class, objectId) != null;
    }
}
