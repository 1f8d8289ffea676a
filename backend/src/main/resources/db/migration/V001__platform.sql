-- The tables of every room inherit this: sorted as Vietnamese dictionaries sort, every letter and tone told apart.
-- Searching without accents says COLLATE utf8mb4_uca1400_ai_ci; codes, tokens and user names are utf8mb4_bin.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

-- The first answer to a request that carried an Idempotency-Key, kept so that a repetition gets the same answer.
-- status is null while the first run is under way.
CREATE TABLE idempotency_key (
  account_id          uuid         NOT NULL,
  idem_key            varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  request_fingerprint char(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status              smallint     NULL,
  headers             longtext     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  body                longtext     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  created_at          datetime(6)  NOT NULL,
  PRIMARY KEY (account_id, idem_key),
  KEY idempotency_key_by_age (created_at)
);
