-- Papers of a plan as they were made: each version with its two files, which never change. Number and day are noted once.
CREATE TABLE kept_paper (
  id               uuid          NOT NULL PRIMARY KEY,
  version          bigint        NOT NULL,
  plan_id          uuid          NOT NULL,
  council_unit_id  uuid          NOT NULL,
  issuing_body_id  uuid          NOT NULL,
  kind             varchar(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Counts from 1 for each kind of a plan.
  edition          int           NOT NULL,
  -- As printed; null for a paper that is not registered.
  symbol           varchar(60)   NULL,
  pages            int           NOT NULL,
  docx_file_id     uuid          NOT NULL,
  pdf_file_id      uuid          NOT NULL,
  kept_by          uuid          NOT NULL,
  kept_by_name     varchar(200)  NOT NULL,
  kept_at          datetime(6)   NOT NULL,

  register_number  varchar(20)   NULL,
  issue_date       date          NULL,
  issued_by_name   varchar(200)  NULL,
  issued_at        datetime(6)   NULL,

  -- Number and symbol are taken once per issuing body and year (Decree 30/2020, Art. 15); a null never collides.
  register_year    smallint AS (YEAR(issue_date)) PERSISTENT,

  CONSTRAINT kept_paper_edition UNIQUE (plan_id, kind, edition),
  CONSTRAINT kept_paper_number UNIQUE (issuing_body_id, register_year, register_number, symbol),
  KEY kept_paper_of_plan (plan_id, id),
  CONSTRAINT kept_paper_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT kept_paper_council FOREIGN KEY (council_unit_id) REFERENCES unit (id),
  CONSTRAINT kept_paper_body FOREIGN KEY (issuing_body_id) REFERENCES body (id),
  CONSTRAINT kept_paper_docx FOREIGN KEY (docx_file_id) REFERENCES stored_file (id),
  CONSTRAINT kept_paper_pdf FOREIGN KEY (pdf_file_id) REFERENCES stored_file (id)
);
