-- What can be found, one row for each thing. Derived: every row can be made anew from the tables of its room, and is
-- whenever INDEX_VERSION in `IndexBuilder` rises. Who may see a row is not kept here: the query asks the plan.
CREATE TABLE search_entry (
  kind       varchar(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id  uuid          NOT NULL,
  -- The plan that decides who sees it; null: register data, which everybody signed in may read.
  plan_id    uuid          NULL,
  -- The unit whose page shows it.
  unit_id    uuid          NULL,
  title      varchar(4000) NOT NULL,
  context    varchar(2000) NULL,
  -- The other texts in which it can be found, one a line.
  texts      mediumtext    NOT NULL,
  valid_from date          NULL,
  valid_to   date          NULL,
  -- The greater, the further up: the day of issue, the last day of a unit; 99999999 for drafts and what still stands.
  sort_day   int           NOT NULL,
  -- Title and register number without accents, for «this very one first»; codes may be long, so both are cut.
  name_key   varchar(160)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  code_key   varchar(160)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  -- Syllables without accents, each alone and with the next: «xa__ an__ phu__ xa_an an_phu». So a default server, which
  -- drops words of two letters and English stop words, finds «đề án» and «xã An Phú» exactly.
  grams      mediumtext    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  digest     binary(32)    NOT NULL,
  PRIMARY KEY (kind, object_id),
  KEY search_entry_of_plan (plan_id),
  FULLTEXT KEY search_entry_grams (grams)
);

-- Which form the rows have; 0: none yet.
CREATE TABLE search_state (
  id            tinyint NOT NULL,
  index_version int     NOT NULL,
  PRIMARY KEY (id)
);

INSERT INTO search_state (id, index_version) VALUES (1, 0);
