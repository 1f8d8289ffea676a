-- The texts of a council's papers, as its office words them. Each change is a row; the highest edition holds. A null text
-- is the decision to use the shipped one again.
CREATE TABLE paper_template (
  id               uuid          NOT NULL PRIMARY KEY,
  council_unit_id  uuid          NOT NULL,
  kind             varchar(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  edition          int           NOT NULL,
  text             text          NULL,
  saved_by         uuid          NOT NULL,
  saved_by_name    varchar(200)  NOT NULL,
  saved_at         datetime(6)   NOT NULL,
  CONSTRAINT paper_template_edition UNIQUE (council_unit_id, kind, edition),
  CONSTRAINT paper_template_council FOREIGN KEY (council_unit_id) REFERENCES unit (id)
);
