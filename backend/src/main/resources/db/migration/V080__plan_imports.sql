-- One row per document read: what it says, what is proposed, and what people decided about it so far.
CREATE TABLE plan_import (
  id              uuid          NOT NULL,
  version         bigint        NOT NULL,
  council_unit_id uuid          NOT NULL,
  created_by      uuid          NOT NULL,
  created_by_name varchar(200)  NOT NULL,
  file_id         uuid          NOT NULL,
  source_name     varchar(200)  NOT NULL,
  source_format   varchar(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_sha256   char(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reader_version  varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title           varchar(1000) NULL,
  document        json          NOT NULL,
  proposal        json          NOT NULL,
  decisions       json          NOT NULL,
  -- Items and questions that nobody decided yet.
  open_items      int           NOT NULL,
  open_questions  int           NOT NULL,
  links           json          NOT NULL,
  -- Set when the proposal became a draft; a draft that is deleted leaves the import as it was before.
  plan_id         uuid          NULL,
  created_at      datetime(6)   NOT NULL,
  updated_at      datetime(6)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY plan_import_by_plan (plan_id),
  KEY plan_import_of_council (council_unit_id, created_at, id),
  CONSTRAINT plan_import_unit FOREIGN KEY (council_unit_id) REFERENCES unit (id),
  CONSTRAINT plan_import_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
  CONSTRAINT plan_import_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE SET NULL
);
