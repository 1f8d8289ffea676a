-- Who takes part in a plan's events: groups with their quotas, the people named, and who came.

CREATE TABLE participant_group (
  id             uuid          NOT NULL PRIMARY KEY,
  version        bigint        NOT NULL,
  plan_id        uuid          NOT NULL,
  -- In an amendment: the group of the amended plan that this one continues.
  origin_id      uuid          NULL,
  position       int           NOT NULL,
  kind           varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level          varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  wording        varchar(1000) NOT NULL,
  note           varchar(1000) NULL,
  eligible_roles json          NOT NULL,
  naming         varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body_ids       json          NOT NULL,
  rules          json          NOT NULL,
  -- For each body that names, or for the whole group where the office names. No max: as many as whoever names decides.
  quota_min      int           NULL,
  quota_max      int           NULL,
  quota_wording  varchar(300)  NULL,
  exceptions     json          NOT NULL,
  name_until     date          NULL,
  KEY participant_group_in_order (plan_id, position),
  CONSTRAINT participant_group_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT participant_group_quota CHECK (quota_min <= quota_max)
);

-- How many one body may name for one group; opened when the plan is issued. Whoever names somebody holds this row first,
-- so that two clerks cannot both take the last place.
CREATE TABLE participant_quota (
  id        uuid         NOT NULL PRIMARY KEY,
  plan_id   uuid         NOT NULL,
  group_id  uuid         NOT NULL,
  body_id   uuid         NOT NULL,
  unit_id   uuid         NOT NULL,
  max       int          NULL,
  wording   varchar(500) NULL,
  named     int          NOT NULL,
  UNIQUE KEY participant_quota_once (group_id, body_id),
  KEY participant_quota_of_plan (plan_id, group_id),
  KEY participant_quota_of_body (body_id, plan_id),
  KEY participant_quota_of_unit (unit_id, plan_id),
  CONSTRAINT participant_quota_group FOREIGN KEY (group_id) REFERENCES participant_group (id) ON DELETE CASCADE,
  CONSTRAINT participant_quota_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT participant_quota_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT participant_quota_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- Name, title and unit as they were when the person was invited: titles change, units dissolve.
CREATE TABLE participant (
  id             uuid         NOT NULL PRIMARY KEY,
  version        bigint       NOT NULL,
  plan_id        uuid         NOT NULL,
  group_id       uuid         NOT NULL,
  quota_id       uuid         NOT NULL,
  body_id        uuid         NOT NULL,
  unit_id        uuid         NOT NULL,
  name           varchar(120) NOT NULL,
  -- Vietnamese lists are sorted by given name, then middle names, then family name.
  sort_given     varchar(60)  NOT NULL,
  sort_middle    varchar(120) NOT NULL,
  sort_family    varchar(60)  NOT NULL,
  title          varchar(300) NULL,
  unit_name      varchar(300) NULL,
  phone          varchar(30)  NULL,
  reply          varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reply_reason   varchar(500) NULL,
  replied_at     datetime(6)  NULL,
  -- Who goes in place of whom; the one who does not come keeps the place in the quota.
  stands_in_for  uuid         NULL,
  may_speak      boolean      NOT NULL,
  may_vote       boolean      NOT NULL,
  -- On the badge. Random, says nothing of the person.
  token          char(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  named_by       varchar(200) NOT NULL,
  named_at       datetime(6)  NOT NULL,
  UNIQUE KEY participant_by_token (token),
  UNIQUE KEY participant_one_substitute (stands_in_for),
  KEY participant_of_plan (plan_id, sort_given, sort_middle, sort_family, id),
  KEY participant_of_quota (quota_id),
  KEY participant_of_body (body_id, name),
  KEY participant_of_unit (unit_id, name),
  CONSTRAINT participant_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT participant_group_named FOREIGN KEY (group_id) REFERENCES participant_group (id) ON DELETE CASCADE,
  CONSTRAINT participant_quota_used FOREIGN KEY (quota_id) REFERENCES participant_quota (id) ON DELETE CASCADE,
  CONSTRAINT participant_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT participant_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- Every scan at the desk under the id that the desk made, so that one sent twice counts once. Nothing is ever deleted;
-- a scan made by mistake is taken back by another one.
CREATE TABLE check_in (
  id             uuid         NOT NULL PRIMARY KEY,
  event_id       uuid         NOT NULL,
  participant_id uuid         NOT NULL,
  act            varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- When it was scanned, by the desk; and when the server heard of it, which may be hours later.
  scanned_at     datetime(6)  NOT NULL,
  received_at    datetime(6)  NOT NULL,
  account_id     uuid         NOT NULL,
  KEY check_in_of_participant (participant_id, event_id, scanned_at),
  CONSTRAINT check_in_participant FOREIGN KEY (participant_id) REFERENCES participant (id) ON DELETE CASCADE,
  CONSTRAINT check_in_event FOREIGN KEY (event_id) REFERENCES plan_event (id) ON DELETE CASCADE
);

-- What the scans come to.
CREATE TABLE presence (
  participant_id uuid        NOT NULL,
  event_id       uuid        NOT NULL,
  state          varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_in_at    datetime(6) NULL,
  since          datetime(6) NULL,
  PRIMARY KEY (participant_id, event_id),
  KEY presence_at_event (event_id, state),
  CONSTRAINT presence_participant FOREIGN KEY (participant_id) REFERENCES participant (id) ON DELETE CASCADE,
  CONSTRAINT presence_event FOREIGN KEY (event_id) REFERENCES plan_event (id) ON DELETE CASCADE
);
