package vn.giaoban.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The ways in, beside user name and password.
 *
 * @param issuer where the authority's own sign-in is; absent when none is configured
 */
record SignInOptions(@Nullable IssuerOption issuer) {

    /**
     * @param name what the button says
     * @param address where it leads; takes {@code returnTo}, a page of this product
     */
    record IssuerOption(
            String name,
            @Schema(examples = "/api/v1/oidc/sign-in") String address) {}
}
