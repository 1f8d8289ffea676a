/**
 * What is said to an issuer (OpenID Connect, authorization code with PKCE) and what its answers must be. Nothing here knows
 * accounts; the protocol is Nimbus's, the decisions which answers count are ours.
 */
package vn.giaoban.access.oidc;
