-- Links by which somebody without an account hands in one obligation for the body that owes it.
CREATE TABLE hand_in_link (
  id               uuid         NOT NULL PRIMARY KEY,
  obligation_id    uuid         NOT NULL,
  -- Counts from 1 within the obligation: how people and the log call it.
  number           smallint     NOT NULL,
  -- SHA-256 of the secret behind the # of the link. The secret itself is nowhere.
  secret_hash      binary(32)   NOT NULL,
  -- For whom it was made. A successor that takes the obligation over needs a link of its own.
  body_id          uuid         NOT NULL,
  unit_id          uuid         NOT NULL,
  body_name        varchar(500) NOT NULL,
  made_at          datetime(6)  NOT NULL,
  made_by          varchar(200) NOT NULL,
  made_by_account  uuid         NOT NULL,
  -- The first moment at which it opens nothing any more.
  expires_at       datetime(6)  NOT NULL,
  first_opened_at  datetime(6)  NULL,
  last_opened_at   datetime(6)  NULL,
  acknowledged_at  datetime(6)  NULL,
  -- The one version that was sent with it.
  used_at          datetime(6)  NULL,
  submission_id    uuid         NULL,
  revoked_at       datetime(6)  NULL,
  revoked_by       varchar(200) NULL,
  CONSTRAINT hand_in_link_secret UNIQUE (secret_hash),
  CONSTRAINT hand_in_link_number UNIQUE (obligation_id, number),
  CONSTRAINT hand_in_link_use CHECK ((used_at IS NULL) = (submission_id IS NULL)),
  CONSTRAINT hand_in_link_of FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE,
  CONSTRAINT hand_in_link_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT hand_in_link_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT hand_in_link_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);
