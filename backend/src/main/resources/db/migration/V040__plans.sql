-- Plans (kế hoạch), their events, what became of an event's time, and who takes part.

CREATE TABLE plan (
  id                    uuid          NOT NULL PRIMARY KEY,
  version               bigint        NOT NULL,
  status                varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind                  varchar(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The council that runs the plan: the unit of the issuing body.
  council_unit_id       uuid          NOT NULL,
  issuing_body_id       uuid          NOT NULL,
  co_issuing_body_ids   json          NOT NULL,

  -- Blank is a value: a draft has no number yet, and «ngày … tháng 10 năm 2021» has no day.
  number                varchar(20)   NULL,
  symbol                varchar(60)   NULL,
  place                 varchar(200)  NULL,
  issue_year            smallint      NULL,
  issue_month           tinyint       NULL,
  issue_day             tinyint       NULL,

  title                 varchar(1000) NOT NULL,
  theme                 varchar(1000) NULL,
  term                  json          NULL,
  legal_bases           json          NOT NULL,
  implementing          json          NOT NULL,
  purposes              json          NOT NULL,
  requirements          json          NOT NULL,
  expected_participants json          NULL,
  recipients            json          NOT NULL,
  archive               varchar(300)  NULL,
  signer                json          NULL,
  contact               json          NULL,

  late_policy           varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  limit_policy          varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  roll_policy           varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,

  supersedes_id         uuid          NULL,
  amendment_summary     varchar(2000) NULL,
  issued_at             datetime(6)   NULL,
  started_at            datetime(6)   NULL,
  concluded_at          datetime(6)   NULL,
  conclusion            text          NULL,
  archived_at           datetime(6)   NULL,
  cancelled_at          datetime(6)   NULL,
  cancel_reason         varchar(2000) NULL,
  superseded_at         datetime(6)   NULL,
  created_at            datetime(6)   NOT NULL,
  updated_at            datetime(6)   NOT NULL,

  -- Number and symbol are taken once per issuing body and year (Decree 30/2020, Art. 15), and only by what is issued:
  -- a null in a unique key never collides, so drafts may carry a number that is still to be confirmed.
  register_year         smallint AS (CASE WHEN status <> 'DRAFT' THEN issue_year END) PERSISTENT,
  -- At most one amendment of a plan is being drafted.
  open_amendment_of     uuid     AS (CASE WHEN status = 'DRAFT' THEN supersedes_id END) PERSISTENT,

  CONSTRAINT plan_council FOREIGN KEY (council_unit_id) REFERENCES unit (id),
  CONSTRAINT plan_issuing_body FOREIGN KEY (issuing_body_id) REFERENCES body (id),
  CONSTRAINT plan_supersedes FOREIGN KEY (supersedes_id) REFERENCES plan (id),
  CONSTRAINT plan_number UNIQUE (issuing_body_id, register_year, number, symbol),
  CONSTRAINT plan_amendment_open UNIQUE (open_amendment_of),
  KEY plan_of_council (council_unit_id, status, id)
);

CREATE TABLE plan_event (
  id                  uuid          NOT NULL PRIMARY KEY,
  plan_id             uuid          NOT NULL,
  position            smallint      NOT NULL,
  kind                varchar(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title               varchar(1000) NOT NULL,
  description         text          NULL,

  -- The time as far as it is known; all null: nothing said. from and to are whole days, both inclusive.
  time_wording        varchar(500)  NULL,
  time_from           date          NULL,
  time_to             date          NULL,
  start_time          time          NULL,
  end_time            time          NULL,
  time_precision      varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  month_part          varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  tentative           boolean       NULL,
  later_notice        boolean       NULL,
  firmed_at           datetime(6)   NULL,
  firmed_by           varchar(200)  NULL,

  duration_wording    varchar(200)  NULL,
  duration_half_days  smallint      NULL,
  mode                varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mode_stated         boolean       NOT NULL,
  place               varchar(500)  NULL,
  address             varchar(500)  NULL,
  venue_chosen_by     varchar(500)  NULL,
  chairs              json          NOT NULL,
  programme           json          NOT NULL,
  connection_points   json          NOT NULL,
  fallback            varchar(1000) NULL,
  transport           varchar(300)  NULL,
  group_size          json          NULL,
  -- In an amendment: the event of the amended plan that this one continues.
  continues_event_id  uuid          NULL,

  CONSTRAINT plan_event_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  KEY plan_event_in_order (plan_id, position),
  KEY plan_event_by_day (time_from, time_to)
);

-- What an event's time was before it was firmed («chốt ngày»), and who firmed it when.
CREATE TABLE plan_event_time (
  event_id            uuid          NOT NULL,
  position            smallint      NOT NULL,
  time_wording        varchar(500)  NULL,
  time_from           date          NULL,
  time_to             date          NULL,
  start_time          time          NULL,
  end_time            time          NULL,
  time_precision      varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  month_part          varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  tentative           boolean       NULL,
  later_notice        boolean       NULL,
  changed_at          datetime(6)   NOT NULL,
  changed_by          varchar(200)  NOT NULL,
  note                varchar(1000) NULL,
  PRIMARY KEY (event_id, position),
  CONSTRAINT plan_event_time_event FOREIGN KEY (event_id) REFERENCES plan_event (id) ON DELETE CASCADE
);

-- Who takes part: the bodies that owe something. Another council sees an issued plan through its row here.
CREATE TABLE plan_party (
  plan_id             uuid          NOT NULL,
  body_id             uuid          NOT NULL,
  unit_id             uuid          NOT NULL,
  PRIMARY KEY (plan_id, body_id),
  KEY plan_party_by_unit (unit_id, plan_id),
  KEY plan_party_by_body (body_id, plan_id),
  CONSTRAINT plan_party_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT plan_party_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT plan_party_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
