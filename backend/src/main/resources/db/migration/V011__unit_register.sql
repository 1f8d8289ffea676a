-- The register as administrators keep it.

-- One row: every change of units or bodies locks it and counts it up, so that no two changes cross each other.
CREATE TABLE unit_register (
  id      tinyint NOT NULL,
  version bigint  NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT unit_register_one_row CHECK (id = 1)
);
INSERT INTO unit_register (id, version) VALUES (1, 1);

-- What a body was called from a day on. Only bodies that were renamed have rows here, their first name among them;
-- body.name is the name of today.
CREATE TABLE body_name (
  body_id    uuid         NOT NULL,
  valid_from date         NOT NULL,
  name       varchar(200) NOT NULL,
  short_name varchar(120) NOT NULL,
  PRIMARY KEY (body_id, valid_from),
  CONSTRAINT body_name_body FOREIGN KEY (body_id) REFERENCES body (id)
);

-- How the columns of an imported list were understood the last time; header_hash is SHA-256 of its headings.
CREATE TABLE unit_import_mapping (
  header_hash char(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mapping     json        NOT NULL,
  used_at     datetime(6) NOT NULL,
  PRIMARY KEY (header_hash)
);

ALTER TABLE body ADD KEY body_by_organ_code (organ_code);
