-- Administrative units and their bodies, dated: a plan of 2023 still names «huyện Cầu Kè», which ended on 30/6/2025.
-- Days are included at both ends; no valid_to means that no end is known.

CREATE TABLE unit (
  id         uuid        NOT NULL,
  created_at datetime(6) NOT NULL,
  PRIMARY KEY (id)
);

-- What a unit is over a time. A unit that gets new borders is another unit; one that is renamed, or moves under
-- another parent, gets a new version. The versions of a unit share no day.
CREATE TABLE unit_version (
  id         uuid         NOT NULL,
  unit_id    uuid         NOT NULL,
  type       varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level      varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       varchar(100) NOT NULL,
  full_name  varchar(120) NOT NULL,
  code       varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  parent_id  uuid         NULL,
  valid_from date         NOT NULL,
  valid_to   date         NULL,
  PRIMARY KEY (id),
  UNIQUE KEY unit_version_by_unit (unit_id, valid_from),
  KEY unit_version_by_parent (parent_id, valid_from),
  KEY unit_version_by_name (name, full_name, unit_id),
  KEY unit_version_by_code (code),
  CONSTRAINT unit_version_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_version_parent FOREIGN KEY (parent_id) REFERENCES unit (id),
  CONSTRAINT unit_version_type_of_level CHECK (
    (level = 'PROVINCE' AND type IN ('PROVINCE', 'CENTRAL_CITY'))
    OR (level = 'DISTRICT' AND type IN ('RURAL_DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'PROVINCIAL_CITY'))
    OR (level = 'COMMUNE' AND type IN ('RURAL_COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'))),
  CONSTRAINT unit_version_province_on_top CHECK ((level = 'PROVINCE') = (parent_id IS NULL)),
  CONSTRAINT unit_version_not_its_own_parent CHECK (parent_id <> unit_id),
  CONSTRAINT unit_version_days CHECK (valid_to >= valid_from)
);

-- Other spellings, such as «TP Trà Vinh».
CREATE TABLE unit_alias (
  unit_id uuid         NOT NULL,
  alias   varchar(120) NOT NULL,
  PRIMARY KEY (unit_id, alias),
  CONSTRAINT unit_alias_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- What came out of what; on_date is the first day of the successor.
CREATE TABLE unit_succession (
  predecessor_id uuid         NOT NULL,
  successor_id   uuid         NOT NULL,
  on_date        date         NOT NULL,
  note           varchar(300) NULL,
  PRIMARY KEY (predecessor_id, successor_id),
  KEY unit_succession_by_successor (successor_id),
  CONSTRAINT unit_succession_predecessor FOREIGN KEY (predecessor_id) REFERENCES unit (id),
  CONSTRAINT unit_succession_successor FOREIGN KEY (successor_id) REFERENCES unit (id),
  CONSTRAINT unit_succession_not_itself CHECK (predecessor_id <> successor_id)
);

-- Derived: who was ever below whom, every unit below itself.
CREATE TABLE unit_closure (
  ancestor_id   uuid NOT NULL,
  descendant_id uuid NOT NULL,
  PRIMARY KEY (ancestor_id, descendant_id),
  KEY unit_closure_by_descendant (descendant_id, ancestor_id),
  CONSTRAINT unit_closure_ancestor FOREIGN KEY (ancestor_id) REFERENCES unit (id),
  CONSTRAINT unit_closure_descendant FOREIGN KEY (descendant_id) REFERENCES unit (id)
);

-- organ_code: mã định danh of the document exchange, dotted, at most 13 characters (H37.DN.001).
CREATE TABLE body (
  id             uuid         NOT NULL,
  unit_id        uuid         NOT NULL,
  kind           varchar(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name           varchar(200) NOT NULL,
  short_name     varchar(120) NOT NULL,
  organ_code     varchar(13)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  parent_body_id uuid         NULL,
  valid_from     date         NOT NULL,
  valid_to       date         NULL,
  PRIMARY KEY (id),
  KEY body_by_unit (unit_id, kind),
  KEY body_by_kind (kind, name, id),
  KEY body_by_name (name, id),
  CONSTRAINT body_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT body_parent FOREIGN KEY (parent_body_id) REFERENCES body (id),
  CONSTRAINT body_kind CHECK (kind IN (
    'COUNCIL', 'STANDING_BODY', 'COMMITTEE', 'DEPUTY_GROUP', 'OFFICE', 'PEOPLES_COMMITTEE', 'FATHERLAND_FRONT',
    'PARTY_COMMITTEE', 'DEPARTMENT', 'NATIONAL_ASSEMBLY_DELEGATION', 'PRESS', 'OTHER')),
  CONSTRAINT body_days CHECK (valid_to >= valid_from)
);

-- Other spellings. Some stand for a body only within its unit: «Thường trực HĐND tỉnh».
CREATE TABLE body_alias (
  body_id uuid         NOT NULL,
  alias   varchar(200) NOT NULL,
  PRIMARY KEY (body_id, alias),
  KEY body_alias_by_alias (alias),
  CONSTRAINT body_alias_body FOREIGN KEY (body_id) REFERENCES body (id)
);

-- Derived: whose matters a body may see. Other rooms join this table to keep a list to its reader.
CREATE TABLE body_cover (
  covering_body_id uuid NOT NULL,
  body_id          uuid NOT NULL,
  PRIMARY KEY (covering_body_id, body_id),
  KEY body_cover_by_body (body_id, covering_body_id),
  CONSTRAINT body_cover_covering FOREIGN KEY (covering_body_id) REFERENCES body (id),
  CONSTRAINT body_cover_body FOREIGN KEY (body_id) REFERENCES body (id)
);
