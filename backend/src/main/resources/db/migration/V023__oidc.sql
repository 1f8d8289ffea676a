-- Signing in at an issuer (OpenID Connect).

-- Who an account is at an issuer: its subject never changes, a user name may.
CREATE TABLE external_identity (
  id         uuid         NOT NULL PRIMARY KEY,
  account_id uuid         NOT NULL,
  issuer     varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject    varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  linked_at  datetime(6)  NOT NULL,
  UNIQUE KEY external_identity_by_subject (issuer, subject),
  UNIQUE KEY external_identity_once (account_id, issuer),
  CONSTRAINT external_identity_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Sign-ins on their way to the issuer and back. A row is used once.
CREATE TABLE oidc_sign_in (
  -- SHA-256 of the state that goes to the issuer and of the secret that stays in the browser.
  state_hash       binary(32)   NOT NULL PRIMARY KEY,
  browser_hash     binary(32)   NOT NULL,
  nonce            varchar(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_verifier    varchar(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  return_to        varchar(500) NOT NULL,
  -- The session that the browser had when it left; it ends when the new one begins.
  replaces_session uuid         NULL,
  expires_at       datetime(6)  NOT NULL,
  KEY oidc_sign_in_by_end (expires_at)
);

-- A session that the issuer opened keeps the ID token, sealed, to sign out there too.
ALTER TABLE account_session
  ADD COLUMN id_token blob NULL;
