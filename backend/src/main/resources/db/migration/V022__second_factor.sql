-- The second factor of an account (TOTP, RFC 6238). Without confirmed_at it is being set up and asks for nothing.
CREATE TABLE second_factor (
  account_id   uuid          NOT NULL PRIMARY KEY,
  -- The shared secret, sealed with the key of the configuration.
  secret       varbinary(64) NOT NULL,
  confirmed_at datetime(6)   NULL,
  -- The last step of 30 seconds whose code was used: a code that was looked at over a shoulder is worth nothing.
  last_step    bigint        NOT NULL,
  CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- What replaces a lost device, each once. Hashed with the key of the configuration.
CREATE TABLE recovery_code (
  account_id uuid       NOT NULL,
  code_hash  binary(32) NOT NULL,
  PRIMARY KEY (account_id, code_hash),
  CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Sign-ins between the password and the code.
CREATE TABLE pending_sign_in (
  token_hash binary(32)  NOT NULL PRIMARY KEY,
  account_id uuid        NOT NULL,
  device     varchar(60) NOT NULL,
  expires_at datetime(6) NOT NULL,
  KEY pending_sign_in_by_account (account_id),
  KEY pending_sign_in_by_end (expires_at),
  CONSTRAINT pending_sign_in_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
