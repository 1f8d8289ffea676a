-- Messages that leave the house after a commit: mail, calls to other systems. Written by the transaction that has
-- something to tell, ended by the runner. See docs/adr/0019.
CREATE TABLE outbox_message (
  id           uuid         NOT NULL,
  kind         varchar(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Makes the message the only one of its kind for as long as it is kept.
  message_key  varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  payload      longtext     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at   datetime(6)  NOT NULL,
  -- Not before; after a failure the end of the pause.
  due_at       datetime(6)  NOT NULL,
  -- WAITING, DONE (sent) or FAILED (given up).
  state        varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Attempts begun; the number of an attempt shows whether a message was taken by somebody else meanwhile.
  attempts     smallint     NOT NULL,
  leased_until datetime(6)  NULL,
  finished_at  datetime(6)  NULL,
  last_error   varchar(500) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY outbox_message_once (kind, message_key),
  KEY outbox_message_due (kind, state, due_at),
  KEY outbox_message_by_end (state, finished_at)
);
