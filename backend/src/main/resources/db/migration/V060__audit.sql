-- Who did what when, one row per fact. Rows are added and never touched again.
-- chain_id: the plan it belongs to; the nil UUID is the chain of the system.
CREATE TABLE audit_entry (
  id          uuid         NOT NULL,
  chain_id    uuid         NOT NULL,
  at          datetime(6)  NOT NULL,
  account_id  uuid         NULL,
  actor_name  varchar(200) NOT NULL,
  actor_body  varchar(300) NULL,
  action      varchar(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_type varchar(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id   uuid         NOT NULL,
  before_json longtext     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  after_json  longtext     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (id),
  KEY audit_entry_by_chain (chain_id, id),
  KEY audit_entry_by_object (object_id, id),
  KEY audit_entry_objects (chain_id, object_type, object_id)
);

-- What still has to be sealed. Filled by a trigger, so that no entry can miss it, emptied by the sealer.
CREATE TABLE audit_unsealed (
  entry_id uuid NOT NULL,
  PRIMARY KEY (entry_id)
);

-- The chain: each seal holds the hash of its entry, of its own place and of the seal before it.
CREATE TABLE audit_seal (
  chain_id  uuid        NOT NULL,
  seq       bigint      NOT NULL,
  entry_id  uuid        NOT NULL,
  prev_hash binary(32)  NOT NULL,
  hash      binary(32)  NOT NULL,
  sealed_at datetime(6) NOT NULL,
  PRIMARY KEY (chain_id, seq),
  UNIQUE KEY audit_seal_once (entry_id),
  CONSTRAINT audit_seal_entry FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
);

-- How long each chain is and the hash it ends with, so that a cut at its end shows.
CREATE TABLE audit_chain (
  chain_id uuid       NOT NULL,
  length   bigint     NOT NULL,
  head     binary(32) NOT NULL,
  PRIMARY KEY (chain_id)
);

-- Who holds the row seals; counting the runs makes two servers of a cluster collide instead of sealing twice.
CREATE TABLE audit_lease (
  id   tinyint NOT NULL,
  runs bigint  NOT NULL,
  PRIMARY KEY (id)
);

INSERT INTO audit_lease (id, runs) VALUES (1, 0);

CREATE TRIGGER audit_entry_to_seal AFTER INSERT ON audit_entry FOR EACH ROW
  INSERT INTO audit_unsealed (entry_id) VALUES (NEW.id);

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is append-only: entries are never changed.';

CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is append-only: entries are never deleted.';

CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is append-only: seals are never changed.';

CREATE TRIGGER audit_seal_no_delete BEFORE DELETE ON audit_seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is append-only: seals are never deleted.';
