package vn.giaoban.assignments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Ids;

/** One message of the exchange below an obligation, with its author as they were called then. */
@Entity
@Immutable
class ObligationComment {

    @Id
    private UUID id;

    private UUID obligationId;
    private Instant at;
    private UUID accountId;
    private String author;
    private String authorBody;
    private String text;

    protected ObligationComment() {}

    ObligationComment(UUID obligationId, String text, Scope author, String authorBody, Instant now) {
        this.id = Ids.next();
        this.obligationId = obligationId;
        this.at = now;
        this.accountId = author.accountId();
        this.author = author.displayName();
        this.authorBody = authorBody;
        this.text = text;
    }
}
