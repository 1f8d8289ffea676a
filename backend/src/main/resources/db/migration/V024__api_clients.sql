-- Programs of others that may call the API, each for one body with one role and the scopes it was given.

CREATE TABLE api_client (
  id                  uuid         NOT NULL PRIMARY KEY,
  version             bigint       NOT NULL,
  name                varchar(200) NOT NULL,
  body_id             uuid         NOT NULL,
  unit_id             uuid         NOT NULL,
  role                varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Names of scopes, with commas between them.
  scopes              varchar(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requests_per_minute int          NOT NULL,
  -- What the issuer calls it, for those that bring the issuer's tokens instead of a key of ours.
  issuer_client_id    varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  keys_made           int          NOT NULL,
  created_at          datetime(6)  NOT NULL,
  created_by          varchar(200) NOT NULL,
  last_used_at        datetime(6)  NULL,
  revoked_at          datetime(6)  NULL,
  UNIQUE KEY api_client_by_issuer_name (issuer_client_id),
  KEY api_client_by_name (name, id),
  KEY api_client_by_body (body_id),
  CONSTRAINT api_client_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT api_client_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE api_key (
  id           uuid        NOT NULL PRIMARY KEY,
  client_id    uuid        NOT NULL,
  -- SHA-256 of the secret. The secret itself is nowhere.
  key_hash     binary(32)  NOT NULL,
  -- How the key begins, so that people recognise it.
  prefix       varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at   datetime(6) NOT NULL,
  expires_at   datetime(6) NOT NULL,
  last_used_at datetime(6) NULL,
  UNIQUE KEY api_key_by_hash (key_hash),
  KEY api_key_by_client (client_id, expires_at),
  CONSTRAINT api_key_client FOREIGN KEY (client_id) REFERENCES api_client (id) ON DELETE CASCADE
);

-- How much a client asked for on a day of the house's calendar; added to in batches.
CREATE TABLE api_usage (
  client_id uuid   NOT NULL,
  day       date   NOT NULL,
  requests  bigint NOT NULL,
  refused   bigint NOT NULL,
  limited   bigint NOT NULL,
  failed    bigint NOT NULL,
  PRIMARY KEY (client_id, day),
  CONSTRAINT api_usage_client FOREIGN KEY (client_id) REFERENCES api_client (id) ON DELETE CASCADE
);
