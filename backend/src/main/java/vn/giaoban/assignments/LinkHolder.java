package vn.giaoban.assignments;

import java.util.UUID;
import vn.giaoban.access.Scope;

/**
 * Somebody who showed a link that opens.
 *
 * @param scope the body that the link was made for, and no account; good for this one obligation alone
 */
record LinkHolder(UUID linkId, UUID obligationId, Scope scope) {}
