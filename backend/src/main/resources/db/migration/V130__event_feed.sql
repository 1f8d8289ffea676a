-- The event feed: what happened, in one order for all readers. A transaction only notes its events; they get their
-- numbers after it is committed, by one process at a time, so that no number appears behind one that was read already.
-- plan_id and council_unit_id decide who sees an event, as long as nothing else does.

CREATE TABLE feed_pending (
  id          uuid        NOT NULL PRIMARY KEY,
  at          datetime(6) NOT NULL,
  action      varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_type varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id   uuid        NOT NULL,
  plan_id     uuid        NULL
);

CREATE TABLE feed_event (
  seq             bigint      NOT NULL PRIMARY KEY,
  id              uuid        NOT NULL,
  at              datetime(6) NOT NULL,
  action          varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_type     varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id       uuid        NOT NULL,
  plan_id         uuid        NULL,
  council_unit_id uuid        NULL,
  UNIQUE KEY feed_event_once (id)
);

-- The number given last. Whoever holds the row gives the next ones.
CREATE TABLE feed_sequence (
  id   tinyint NOT NULL PRIMARY KEY,
  last bigint  NOT NULL
);

INSERT INTO feed_sequence (id, last) VALUES (1, 0);

-- What happened before there was a feed. The ids that the application makes (version 7) are those of plans.
INSERT INTO feed_pending (id, at, action, object_type, object_id, plan_id)
SELECT id, at, action, object_type, object_id, IF(SUBSTRING(chain_id, 15, 1) = '7', chain_id, NULL)
FROM audit_entry;
