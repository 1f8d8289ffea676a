-- Who may sign in, and which browsers are signed in.

CREATE TABLE account (
  id                   uuid         NOT NULL PRIMARY KEY,
  version              bigint       NOT NULL,
  username             varchar(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  display_name         varchar(200) NOT NULL,
  role                 varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The body the account acts for, and that body's unit: kept beside it so that scoping never needs a join.
  body_id              uuid         NOT NULL,
  unit_id              uuid         NOT NULL,
  -- An Argon2id PHC string; it carries its own cost.
  password_hash        varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  password_changed_at  datetime(6)  NOT NULL,
  must_change_password boolean      NOT NULL,
  failed_count         int          NOT NULL,
  locked_until         datetime(6)  NULL,
  last_sign_in_at      datetime(6)  NULL,
  disabled_at          datetime(6)  NULL,
  UNIQUE KEY account_by_username (username),
  KEY account_by_body (body_id),
  CONSTRAINT account_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT account_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE account_session (
  id           uuid         NOT NULL PRIMARY KEY,
  account_id   uuid         NOT NULL,
  -- SHA-256 of the cookie's secret. The secret itself is nowhere.
  token_hash   binary(32)   NOT NULL,
  created_at   datetime(6)  NOT NULL,
  last_seen_at datetime(6)  NOT NULL,
  expires_at   datetime(6)  NOT NULL,
  device       varchar(60)  NOT NULL,
  UNIQUE KEY account_session_by_token (token_hash),
  KEY account_session_by_account (account_id, last_seen_at),
  KEY account_session_by_end (expires_at),
  CONSTRAINT account_session_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Failed sign-ins under names that no account has. They lock like accounts do, so that a lock tells nobody which names
-- exist. Only a hash is kept: people type their password into the wrong field.
CREATE TABLE unknown_username (
  name_hash      char(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  failed_count   int          NOT NULL,
  locked_until   datetime(6)  NULL,
  last_failed_at datetime(6)  NOT NULL,
  KEY unknown_username_by_age (last_failed_at)
);
