-- Addresses at which a calendar programme reads what an account may see. What an entry holds is decided at each reading.
CREATE TABLE calendar_feed (
  id           uuid         NOT NULL PRIMARY KEY,
  account_id   uuid         NOT NULL,
  -- SHA-256 of the secret in the address. The secret itself is nowhere.
  token_hash   binary(32)   NOT NULL,
  kind         varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id      uuid         NULL,
  plan_id      uuid         NULL,
  deadlines    varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label        varchar(100) NULL,
  created_at   datetime(6)  NOT NULL,
  last_used_at datetime(6)  NULL,
  UNIQUE KEY calendar_feed_by_token (token_hash),
  KEY calendar_feed_of_account (account_id, id),
  CONSTRAINT calendar_feed_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT calendar_feed_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT calendar_feed_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT calendar_feed_subject CHECK ((kind = 'UNIT') = (unit_id IS NOT NULL) AND (kind = 'PLAN') = (plan_id IS NOT NULL))
);
