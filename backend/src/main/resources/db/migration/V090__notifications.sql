-- Reminders (đôn đốc), notices in the application, mail.

-- When a plan reminds by itself. A plan without a row never does.
CREATE TABLE reminder_schedule (
  plan_id        uuid          NOT NULL PRIMARY KEY,
  version        bigint        NOT NULL,
  active         boolean       NOT NULL,
  -- The first day on which it may remind: what lay before it was switched on is not caught up with.
  active_since   date          NULL,
  -- Working days before the last day, 0 on it, negative after it.
  steps          json          NOT NULL,
  send_at        time          NOT NULL,
  quiet_from     time          NOT NULL,
  quiet_to       time          NOT NULL,
  -- From so many working days after the last day on, the parent unit and the leaders are told; null: never.
  escalate_after smallint      NULL,
  -- AT_ONCE, DAILY or OFF: how the office is written to about what comes in.
  incoming_mail  varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject        varchar(300)  NOT NULL,
  text           varchar(4000) NOT NULL,
  -- The last day for which it was run; one process runs it, whoever sets this first.
  ran_on         date          NULL,
  changed_by     varchar(200)  NOT NULL,
  changed_at     datetime(6)   NOT NULL,
  CONSTRAINT reminder_schedule_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
);

-- One reminder to those who answer for one obligation: evidence that somebody was chased. Rows are never changed.
CREATE TABLE reminder (
  id             uuid          NOT NULL PRIMARY KEY,
  plan_id        uuid          NOT NULL,
  obligation_id  uuid          NOT NULL,
  -- SCHEDULE, BY_HAND or ESCALATION.
  reason         varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step           smallint      NULL,
  -- Obligation, date and step of a scheduled one: the same is never said twice, and a new date begins anew.
  once_key       varchar(80)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  at             datetime(6)   NOT NULL,
  sent_by        varchar(200)  NOT NULL,
  sent_by_account uuid         NULL,
  -- As they were called on that day.
  body_id        uuid          NOT NULL,
  body_name      varchar(300)  NOT NULL,
  what           varchar(1200) NOT NULL,
  last_day       date          NULL,
  subject        varchar(1500) NOT NULL,
  text           text          NOT NULL,
  content_hash   char(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY reminder_once (once_key),
  KEY reminder_of_plan (plan_id, id),
  KEY reminder_of_obligation (obligation_id, at),
  CONSTRAINT reminder_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT reminder_obligation FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE
);

-- Each way on which a reminder went to somebody. Without anybody to go to there is one row of channel NONE.
CREATE TABLE reminder_delivery (
  id             uuid          NOT NULL PRIMARY KEY,
  reminder_id    uuid          NOT NULL,
  -- IN_APP, EMAIL or NONE.
  channel        varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recipient      varchar(300)  NOT NULL,
  account_id     uuid          NULL,
  address        varchar(254)  NULL,
  -- QUEUED, DELIVERED (taken over by the mail server; shown in the application) or FAILED.
  state          varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  settled_at     datetime(6)   NULL,
  error          varchar(500)  NULL,
  mail_id        uuid          NULL,
  notice_id      uuid          NULL,
  KEY reminder_delivery_of (reminder_id),
  KEY reminder_delivery_by_mail (mail_id),
  CONSTRAINT reminder_delivery_reminder FOREIGN KEY (reminder_id) REFERENCES reminder (id) ON DELETE CASCADE
);

-- What an account is told in the application.
CREATE TABLE notice (
  id             uuid          NOT NULL PRIMARY KEY,
  account_id     uuid          NOT NULL,
  -- What it was made of; the same is told to an account once.
  source_id      uuid          NOT NULL,
  kind           varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title          varchar(1500) NOT NULL,
  text           text          NOT NULL,
  plan_id        uuid          NULL,
  obligation_id  uuid          NULL,
  at             datetime(6)   NOT NULL,
  read_at        datetime(6)   NULL,
  UNIQUE KEY notice_once (account_id, source_id),
  KEY notice_unread (account_id, read_at),
  KEY notice_newest (account_id, id),
  CONSTRAINT notice_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT notice_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT notice_obligation FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE
);

-- Mail as it was written. What is under way stands in the outbox.
CREATE TABLE mail (
  id             uuid          NOT NULL PRIMARY KEY,
  -- The council in whose name it goes.
  council_unit_id uuid         NOT NULL,
  recipient      varchar(300)  NOT NULL,
  address        varchar(254)  NOT NULL,
  subject        varchar(1500) NOT NULL,
  text           text          NOT NULL,
  -- Where its button leads within the application.
  link           varchar(300)  NULL,
  at             datetime(6)   NOT NULL,
  state          varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  settled_at     datetime(6)   NULL,
  error          varchar(500)  NULL,
  KEY mail_of_council (council_unit_id, id),
  CONSTRAINT mail_council FOREIGN KEY (council_unit_id) REFERENCES unit (id)
);

-- The official mailbox of a body (hộp thư công vụ), for those who have no account or read mail rather than screens.
CREATE TABLE body_contact (
  body_id        uuid          NOT NULL PRIMARY KEY,
  version        bigint        NOT NULL,
  email          varchar(254)  NULL,
  changed_by     varchar(200)  NOT NULL,
  changed_at     datetime(6)   NOT NULL,
  CONSTRAINT body_contact_body FOREIGN KEY (body_id) REFERENCES body (id)
);
