package vn.giaoban.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks. Every list and every load by id takes one and narrows its query with it.
 *
 * @param accountId the account that is signed in
 * @param role its role
 * @param bodyId the body it acts for
 * @param unitId the unit of that body; for OFFICE, LEADER and READER the unit whose council they serve
 * @param displayName how the person is shown to others
 */
public record Scope(UUID accountId, Role role, UUID bodyId, UUID unitId, String displayName) {

    public boolean is(Role first, Role... others) {
        if (role == first) {
            return true;
        }
        for (Role other : others) {
            if (role == other) {
                return true;
            }
        }
        return false;
    }

    public Set<Permission> permissions() {
        return role.permissions();
    }

    public boolean may(Permission permission) {
        return role.permissions().contains(permission);
    }
}
