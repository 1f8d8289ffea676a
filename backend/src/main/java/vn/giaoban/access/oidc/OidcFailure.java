package vn.giaoban.access.oidc;

/** Why a sign-in at the issuer came to nothing. The constant is the code that the person sees and can pass on. */
public enum OidcFailure {
    /** The issuer does not answer, or not as one. */
    OIDC_UNREACHABLE,
    /** The person, or the issuer, said no. */
    OIDC_DENIED,
    /** The issuer reported a fault. */
    OIDC_ISSUER_ERROR,
    /** The way back does not belong to a sign-in of this browser, was used already or took too long. */
    OIDC_STATE_UNKNOWN,
    /** The issuer did not exchange the code. */
    OIDC_CODE_REFUSED,
    /** The ID token is not one for this sign-in: signature, issuer, audience, time or nonce. */
    OIDC_TOKEN_INVALID,
    /** The ID token does not name the person as configured. */
    OIDC_USERNAME_MISSING,
    OIDC_ACCOUNT_UNKNOWN,
    OIDC_ACCOUNT_DISABLED,
    /** The account of that name belongs to somebody else at the issuer. */
    OIDC_ACCOUNT_TAKEN,
    OIDC_ROLE_UNKNOWN,
    OIDC_BODY_UNKNOWN,
    /** The claims would take the last administrator away. */
    OIDC_LAST_ADMINISTRATOR
}
