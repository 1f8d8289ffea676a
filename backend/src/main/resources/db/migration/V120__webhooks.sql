-- Addresses of others that are told what happens, and the log of what was told.

CREATE TABLE webhook (
  id               uuid          NOT NULL PRIMARY KEY,
  version          bigint        NOT NULL,
  -- The council whose plans it hears of, and the body that looks after it.
  unit_id          uuid          NOT NULL,
  body_id          uuid          NOT NULL,
  name             varchar(200)  NOT NULL,
  address          varchar(500)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  -- Names of event types, with commas between them.
  events           varchar(600)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Both sealed with the key of the configuration; the earlier one signs too until its time is over.
  secret           varbinary(100) NULL,
  earlier_secret   varbinary(100) NULL,
  earlier_until    datetime(6)   NULL,
  created_at       datetime(6)   NOT NULL,
  created_by       varchar(200)  NOT NULL,
  -- The first failure since the last success.
  failing_since    datetime(6)   NULL,
  disabled_at      datetime(6)   NULL,
  -- BY_PERSON or FAILING.
  disabled_why     varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  KEY webhook_by_unit (unit_id, name, id),
  CONSTRAINT webhook_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT webhook_body FOREIGN KEY (body_id) REFERENCES body (id)
);

-- One event on its way to one address; its id is the webhook-id, the same at every attempt and replay.
CREATE TABLE webhook_delivery (
  id         uuid         NOT NULL PRIMARY KEY,
  webhook_id uuid         NOT NULL,
  event      varchar(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- What makes it the only one for its webhook: one obligation is due soon once for each date.
  event_key  varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body       longtext     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at datetime(6)  NOT NULL,
  -- WAITING, DELIVERED or FAILED.
  state      varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- How often it was asked to be sent, the first time included.
  sendings   int          NOT NULL,
  ended_at   datetime(6)  NULL,
  UNIQUE KEY webhook_delivery_once (webhook_id, event_key),
  KEY webhook_delivery_by_age (webhook_id, created_at, id),
  KEY webhook_delivery_purge (created_at),
  CONSTRAINT webhook_delivery_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE
);

CREATE TABLE webhook_attempt (
  id          uuid         NOT NULL PRIMARY KEY,
  delivery_id uuid         NOT NULL,
  at          datetime(6)  NOT NULL,
  millis      bigint       NOT NULL,
  -- What the receiver answered; null when it did not.
  status      int          NULL,
  -- A name of AttemptFailure; null when it was received.
  failure     varchar(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  KEY webhook_attempt_by_delivery (delivery_id, at, id),
  CONSTRAINT webhook_attempt_delivery FOREIGN KEY (delivery_id) REFERENCES webhook_delivery (id) ON DELETE CASCADE
);
