-- Kỷ yếu of a plan: ordered, made beside the requests, kept as it was made.
CREATE TABLE proceedings (
  id               uuid          NOT NULL PRIMARY KEY,
  version          bigint        NOT NULL,
  plan_id          uuid          NOT NULL,
  council_unit_id  uuid          NOT NULL,
  -- Counts from 1 for each plan.
  edition          int           NOT NULL,
  state            varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- What cover and heads say.
  title            json          NOT NULL,
  -- The files it was ordered of; once made, with the page of each or why it is an annex.
  entries          json          NOT NULL,
  pages            int           NULL,
  file_id          uuid          NULL,
  failure          varchar(500)  NULL,
  ordered_by_name  varchar(200)  NOT NULL,
  ordered_at       datetime(6)   NOT NULL,
  ended_at         datetime(6)   NULL,

  CONSTRAINT proceedings_edition UNIQUE (plan_id, edition),
  CONSTRAINT proceedings_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT proceedings_council FOREIGN KEY (council_unit_id) REFERENCES unit (id),
  CONSTRAINT proceedings_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
