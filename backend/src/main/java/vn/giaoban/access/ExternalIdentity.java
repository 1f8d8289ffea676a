package vn.giaoban.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.giaoban.access.oidc.IssuerIdentity;
import vn.giaoban.platform.Ids;

/** Who an account's owner is at an issuer. It is made and looked up, never changed. */
@Entity
class ExternalIdentity {

    @Id
    private UUID id;

    private UUID accountId;
    private String issuer;
    private String subject;
    private Instant linkedAt;

    protected ExternalIdentity() {}

    ExternalIdentity(UUID accountId, IssuerIdentity who, Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.issuer = who.issuer();
        this.subject = who.subject();
        this.linkedAt = now;
    }

    UUID accountId() {
        return accountId;
    }
}
