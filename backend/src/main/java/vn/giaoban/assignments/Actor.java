package vn.giaoban.assignments;

import java.util.UUID;
import vn.giaoban.access.Scope;

/** Who did something: the name as it was shown then, kept because accounts are renamed. */
record Actor(UUID accountId, String name) {

    static Actor of(Scope scope) {
        return new Actor(scope.accountId(), scope.displayName());
    }
}
