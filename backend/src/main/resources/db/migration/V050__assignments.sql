-- Assignments (phân công) as a plan words them, the obligations that they open, one per owing body or one for a joint
-- product, and what is handed in. Order of locks: the obligation's row is taken first, its children after it.

CREATE TABLE assignment (
  id                  uuid          NOT NULL PRIMARY KEY,
  version             bigint        NOT NULL,
  plan_id             uuid          NOT NULL,
  position            smallint      NOT NULL,
  -- In an amendment: the assignment of the amended plan that this one continues.
  origin_id           uuid          NULL,

  kind                varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  topic               varchar(1000) NULL,
  task                varchar(4000) NULL,
  section             varchar(100)  NULL,
  assignees_text      varchar(2000) NULL,
  assignee_mode       varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rules               json          NOT NULL,
  product             varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lead_body_id        uuid          NULL,
  author_levels       json          NOT NULL,
  deliver_to_body_id  uuid          NULL,
  deliver_to_text     varchar(500)  NULL,
  limits              json          NULL,
  -- The deadline as it is worded, with its typed meaning (all null: none); what it comes to stands below.
  deadline_wording          varchar(500) NULL,
  deadline_kind             varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  deadline_semantics        varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  deadline_date             date         NULL,
  deadline_time             time         NULL,
  deadline_period_from      date         NULL,
  deadline_period_to        date         NULL,
  deadline_offset_amount    int          NULL,
  deadline_offset_unit      varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  deadline_offset_direction varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  deadline_anchor           varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  deadline_anchor_date      date         NULL,
  deadline_recurrence       varchar(500) NULL,
  deadline_weekday          varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  deadline_year_inferred    boolean      NULL,
  deadline_reading          varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- No foreign key: while the plan is a draft its events may be rewritten, and an event that is gone only means that
  -- the date is not known.
  event_id            uuid          NULL,
  directed_by         json          NOT NULL,
  on_behalf_of        varchar(500)  NULL,
  cooperating         json          NOT NULL,
  prepared_by         json          NOT NULL,
  condition_text      varchar(1000) NULL,
  standing            boolean       NOT NULL,

  -- Set when the plan is issued: the day on which a rule was resolved, and the deadline before any extension.
  resolved_on         date          NULL,
  last_day            date          NULL,
  due_until           datetime(6)   NULL,

  CONSTRAINT assignment_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT assignment_origin FOREIGN KEY (origin_id) REFERENCES assignment (id),
  CONSTRAINT assignment_lead FOREIGN KEY (lead_body_id) REFERENCES body (id),
  CONSTRAINT assignment_deliver_to FOREIGN KEY (deliver_to_body_id) REFERENCES body (id),
  KEY assignment_in_order (plan_id, position)
);

-- Who owes it: listed by hand, or what the rule gave on the day of issue.
CREATE TABLE assignment_assignee (
  assignment_id       uuid          NOT NULL,
  position            smallint      NOT NULL,
  body_id             uuid          NOT NULL,
  PRIMARY KEY (assignment_id, position),
  CONSTRAINT assignment_assignee_of FOREIGN KEY (assignment_id) REFERENCES assignment (id) ON DELETE CASCADE,
  CONSTRAINT assignment_assignee_body FOREIGN KEY (body_id) REFERENCES body (id)
);

CREATE TABLE obligation (
  id                   uuid         NOT NULL PRIMARY KEY,
  version              bigint       NOT NULL,
  plan_id              uuid         NOT NULL,
  -- The council that runs the plan, beside it so that scoping needs no join.
  council_unit_id      uuid         NOT NULL,
  assignment_id        uuid         NOT NULL,
  -- Delegated: the obligation whose body stays answerable.
  parent_obligation_id uuid         NULL,
  -- Who owes it; for a joint product the lead.
  body_id              uuid         NOT NULL,
  unit_id              uuid         NOT NULL,

  state                varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nil_report           boolean      NOT NULL,
  -- The last acceptable day, and the first moment that is too late. Both null: no date, or not known yet.
  last_day             date         NULL,
  due_until            datetime(6)  NULL,
  original_last_day    date         NULL,
  original_due_until   datetime(6)  NULL,
  extended             boolean      NOT NULL,

  -- Of the version that was sent last.
  submitted_at         datetime(6)  NULL,
  late                 boolean      NOT NULL,
  returned_at          datetime(6)  NULL,
  accepted_at          datetime(6)  NULL,
  -- Why it was excused, withdrawn or refused.
  settled_reason       varchar(2000) NULL,
  delegation_note      varchar(2000) NULL,
  -- How many versions were sent; and how many times anything was changed, by which history is numbered.
  versions             smallint     NOT NULL,
  changes              int          NOT NULL,
  opened_at            datetime(6)  NOT NULL,

  CONSTRAINT obligation_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT obligation_council FOREIGN KEY (council_unit_id) REFERENCES unit (id),
  CONSTRAINT obligation_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
  CONSTRAINT obligation_parent FOREIGN KEY (parent_obligation_id) REFERENCES obligation (id),
  CONSTRAINT obligation_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT obligation_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  KEY obligation_of_plan (plan_id, assignment_id, id),
  KEY obligation_to_watch (council_unit_id, state, due_until),
  KEY obligation_children (parent_obligation_id, state)
);

-- Everybody bound by it: one row, or several for a joint product.
CREATE TABLE obligation_party (
  obligation_id       uuid          NOT NULL,
  position            smallint      NOT NULL,
  body_id             uuid          NOT NULL,
  unit_id             uuid          NOT NULL,
  role                varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (obligation_id, position),
  KEY obligation_party_by_body (body_id, obligation_id),
  KEY obligation_party_by_unit (unit_id, obligation_id),
  CONSTRAINT obligation_party_of FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE,
  CONSTRAINT obligation_party_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT obligation_party_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- Open obligations of a body whose unit has ended, offered to the bodies that may take them over. Rewritten by
-- `OfferToSuccessors` when a plan is issued, at every start and every night; cleared by a transfer.
CREATE TABLE obligation_offer (
  obligation_id       uuid          NOT NULL,
  body_id             uuid          NOT NULL,
  unit_id             uuid          NOT NULL,
  PRIMARY KEY (obligation_id, body_id),
  KEY obligation_offer_by_body (body_id, obligation_id),
  KEY obligation_offer_by_unit (unit_id, obligation_id),
  CONSTRAINT obligation_offer_of FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE,
  CONSTRAINT obligation_offer_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT obligation_offer_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- Who owed it before: a successor took it over.
CREATE TABLE obligation_transfer (
  obligation_id       uuid          NOT NULL,
  position            smallint      NOT NULL,
  from_body_id        uuid          NOT NULL,
  to_body_id          uuid          NOT NULL,
  at                  datetime(6)   NOT NULL,
  done_by             varchar(200)  NOT NULL,
  note                varchar(2000) NULL,
  PRIMARY KEY (obligation_id, position),
  CONSTRAINT obligation_transfer_of FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE,
  CONSTRAINT obligation_transfer_from FOREIGN KEY (from_body_id) REFERENCES body (id),
  CONSTRAINT obligation_transfer_to FOREIGN KEY (to_body_id) REFERENCES body (id)
);

-- One row for every change of state or date; numbers rise within the obligation, with gaps. What an obligation was at a moment is its
-- row with the greatest number among those not after that moment.
CREATE TABLE obligation_history (
  obligation_id       uuid          NOT NULL,
  number              int           NOT NULL,
  at                  datetime(6)   NOT NULL,
  state               varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nil_report          boolean       NOT NULL,
  last_day            date          NULL,
  due_until           datetime(6)   NULL,
  extended            boolean       NOT NULL,
  submitted_at        datetime(6)   NULL,
  late                boolean       NOT NULL,
  PRIMARY KEY (obligation_id, number),
  CONSTRAINT obligation_history_of FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE
);

CREATE TABLE submission (
  id                  uuid          NOT NULL PRIMARY KEY,
  obligation_id       uuid          NOT NULL,
  number              smallint      NOT NULL,
  state               varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nil_report          boolean       NOT NULL,
  note                varchar(4000) NULL,
  author_body_id      uuid          NULL,
  -- The delegated obligation whose paper this version passes on.
  from_delegation_id  uuid          NULL,
  sent_at             datetime(6)   NULL,
  sent_by             varchar(200)  NULL,
  sent_by_account     uuid          NULL,
  late                boolean       NOT NULL,
  receipt_code        varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  return_reason       varchar(4000) NULL,
  decided_at          datetime(6)   NULL,
  decided_by          varchar(200)  NULL,
  CONSTRAINT submission_number UNIQUE (obligation_id, number),
  CONSTRAINT submission_receipt UNIQUE (receipt_code),
  CONSTRAINT submission_of FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE,
  CONSTRAINT submission_author FOREIGN KEY (author_body_id) REFERENCES body (id),
  CONSTRAINT submission_delegation FOREIGN KEY (from_delegation_id) REFERENCES obligation (id)
);

-- What was handed in, as the receipt states it: the file's facts are copied and never change.
CREATE TABLE submission_file (
  submission_id       uuid          NOT NULL,
  position            smallint      NOT NULL,
  file_id             uuid          NOT NULL,
  file_name           varchar(255)  NOT NULL,
  media_type          varchar(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size                bigint        NOT NULL,
  sha256              char(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pages               int           NULL,
  page_source         varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (submission_id, position),
  CONSTRAINT submission_file_of FOREIGN KEY (submission_id) REFERENCES submission (id) ON DELETE CASCADE,
  CONSTRAINT submission_file_stored FOREIGN KEY (file_id) REFERENCES stored_file (id)
);

-- Gia hạn: what the date was, what it became, who granted it and why.
CREATE TABLE extension (
  id                  uuid          NOT NULL PRIMARY KEY,
  obligation_id       uuid          NOT NULL,
  old_last_day        date          NULL,
  new_last_day        date          NOT NULL,
  reason              varchar(2000) NOT NULL,
  granted_by          varchar(200)  NOT NULL,
  granted_by_account  uuid          NOT NULL,
  granted_at          datetime(6)   NOT NULL,
  KEY extension_of_obligation (obligation_id, granted_at),
  CONSTRAINT extension_of FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE
);

CREATE TABLE obligation_comment (
  id                  uuid          NOT NULL PRIMARY KEY,
  obligation_id       uuid          NOT NULL,
  at                  datetime(6)   NOT NULL,
  account_id          uuid          NOT NULL,
  author              varchar(200)  NOT NULL,
  author_body         varchar(500)  NOT NULL,
  text                varchar(4000) NOT NULL,
  KEY obligation_comment_in_order (obligation_id, at),
  CONSTRAINT obligation_comment_of FOREIGN KEY (obligation_id) REFERENCES obligation (id) ON DELETE CASCADE
);
