-- An account may be made before anybody has chosen its password.
ALTER TABLE account
  ADD COLUMN email varchar(254) NULL AFTER display_name,
  MODIFY COLUMN password_hash varchar(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY COLUMN password_changed_at datetime(6) NULL,
  ADD KEY account_by_name (display_name, id),
  ADD KEY account_by_role (role, disabled_at);

-- The one link with which an account's owner may set its password; a new link takes the place of the one before.
CREATE TABLE password_link (
  account_id uuid        NOT NULL PRIMARY KEY,
  -- SHA-256 of the secret in the link. The secret itself is nowhere.
  token_hash binary(32)  NOT NULL,
  expires_at datetime(6) NOT NULL,
  UNIQUE KEY password_link_by_token (token_hash),
  KEY password_link_by_end (expires_at),
  CONSTRAINT password_link_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
