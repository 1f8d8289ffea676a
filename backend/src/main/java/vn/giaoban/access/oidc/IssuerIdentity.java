package vn.giaoban.access.oidc;

import java.util.List;
import java.util.Optional;

/**
 * Who the issuer says it is.
 *
 * @param subject never changes and is never given to another person
 * @param roles the values of the role claim; empty when there is none
 * @param idToken as it came, to sign out at the issuer
 */
public record IssuerIdentity(
        String issuer,
        String subject,
        String username,
        String displayName,
        List<String> roles,
        Optional<String> body,
        String idToken) {

    @Override
    public String toString() {
        return "IssuerIdentity[" + issuer + "]";
    }
}
