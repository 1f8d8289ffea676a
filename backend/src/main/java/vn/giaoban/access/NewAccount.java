package vn.giaoban.access;

import java.util.UUID;

/**
 * An account to be made.
 *
 * @param username as {@link Username} has it: lower-case ASCII letters, digits and dots
 * @param displayName how the person or desk is shown to others, such as «Văn phòng HĐND tỉnh Trà Vinh»
 * @param role what the account is for
 * @param bodyId the body it acts for
 * @param password the first password, in the clear; it obeys the same rule as any later one
 * @param mustChange whether nothing else works until the owner has chosen another password
 */
public record NewAccount(
        String username, String displayName, Role role, UUID bodyId, String password, boolean mustChange) {

    @Override
    public String toString() {
        return "NewAccount[%s, %s, %s]".formatted(username, role, bodyId);
    }
}
