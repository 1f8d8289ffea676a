-- What changed when, one row for each thing that other systems keep a copy of, so that they can ask for what changed
-- since they asked last. Kept by triggers, whoever writes and by whatever statement; derived, and never read by a rule.
-- modified_at is the database's own time in UTC: it only orders changes, and a reader gets it back as it was given.
-- The other columns say who may hear that a thing is gone, and are filled then: asking for them at every change would
-- lock the plan. What goes with its plan by ON DELETE CASCADE fires no
-- trigger: the plan's own row tells of it.
CREATE TABLE sync_row (
  collection      varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id       uuid        NOT NULL,
  modified_at     datetime(6) NOT NULL,
  gone            boolean     NOT NULL,
  council_unit_id uuid        NULL,
  body_id         uuid        NULL,
  unit_id         uuid        NULL,
  PRIMARY KEY (collection, object_id),
  KEY sync_row_in_order (collection, modified_at, object_id)
);

CREATE TRIGGER sync_plan_insert AFTER INSERT ON plan FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('plans', NEW.id, UTC_TIMESTAMP(6), FALSE, NEW.council_unit_id, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_plan_update AFTER UPDATE ON plan FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('plans', NEW.id, UTC_TIMESTAMP(6), FALSE, NEW.council_unit_id, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_plan_delete AFTER DELETE ON plan FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('plans', OLD.id, UTC_TIMESTAMP(6), TRUE, OLD.council_unit_id, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_plan_event_insert AFTER INSERT ON plan_event FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'plans' AND object_id = NEW.plan_id;

CREATE TRIGGER sync_plan_event_update AFTER UPDATE ON plan_event FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'plans' AND object_id = NEW.plan_id;

CREATE TRIGGER sync_plan_event_delete AFTER DELETE ON plan_event FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'plans' AND object_id = OLD.plan_id;

CREATE TRIGGER sync_assignment_insert AFTER INSERT ON assignment FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('assignments', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_assignment_update AFTER UPDATE ON assignment FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('assignments', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_assignment_delete AFTER DELETE ON assignment FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('assignments', OLD.id, UTC_TIMESTAMP(6), TRUE, (SELECT p.council_unit_id FROM plan p WHERE p.id = OLD.plan_id), NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_assignment_assignee_insert AFTER INSERT ON assignment_assignee FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'assignments' AND object_id = NEW.assignment_id;

CREATE TRIGGER sync_assignment_assignee_update AFTER UPDATE ON assignment_assignee FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'assignments' AND object_id = NEW.assignment_id;

CREATE TRIGGER sync_assignment_assignee_delete AFTER DELETE ON assignment_assignee FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'assignments' AND object_id = OLD.assignment_id;

CREATE TRIGGER sync_obligation_insert AFTER INSERT ON obligation FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('obligations', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_obligation_update AFTER UPDATE ON obligation FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('obligations', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_obligation_delete AFTER DELETE ON obligation FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('obligations', OLD.id, UTC_TIMESTAMP(6), TRUE, OLD.council_unit_id, OLD.body_id, OLD.unit_id)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_obligation_party_insert AFTER INSERT ON obligation_party FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'obligations' AND object_id = NEW.obligation_id;

CREATE TRIGGER sync_obligation_party_update AFTER UPDATE ON obligation_party FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'obligations' AND object_id = NEW.obligation_id;

CREATE TRIGGER sync_obligation_party_delete AFTER DELETE ON obligation_party FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'obligations' AND object_id = OLD.obligation_id;

CREATE TRIGGER sync_submission_insert AFTER INSERT ON submission FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('submissions', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_submission_update AFTER UPDATE ON submission FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('submissions', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_submission_delete AFTER DELETE ON submission FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('submissions', OLD.id, UTC_TIMESTAMP(6), TRUE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_submission_file_insert AFTER INSERT ON submission_file FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'submissions' AND object_id = NEW.submission_id;

CREATE TRIGGER sync_submission_file_update AFTER UPDATE ON submission_file FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'submissions' AND object_id = NEW.submission_id;

CREATE TRIGGER sync_submission_file_delete AFTER DELETE ON submission_file FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'submissions' AND object_id = OLD.submission_id;

CREATE TRIGGER sync_participant_insert AFTER INSERT ON participant FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('participants', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_participant_update AFTER UPDATE ON participant FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('participants', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_participant_delete AFTER DELETE ON participant FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('participants', OLD.id, UTC_TIMESTAMP(6), TRUE, (SELECT p.council_unit_id FROM plan p WHERE p.id = OLD.plan_id), OLD.body_id, OLD.unit_id)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

-- A unit is told by its versions; it is never deleted.

CREATE TRIGGER sync_unit_version_insert AFTER INSERT ON unit_version FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('units', NEW.unit_id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_unit_version_update AFTER UPDATE ON unit_version FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('units', NEW.unit_id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_unit_version_delete AFTER DELETE ON unit_version FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('units', OLD.unit_id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_unit_delete AFTER DELETE ON unit FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('units', OLD.id, UTC_TIMESTAMP(6), TRUE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_unit_alias_insert AFTER INSERT ON unit_alias FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'units' AND object_id = NEW.unit_id;

CREATE TRIGGER sync_unit_alias_update AFTER UPDATE ON unit_alias FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'units' AND object_id = NEW.unit_id;

CREATE TRIGGER sync_unit_alias_delete AFTER DELETE ON unit_alias FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'units' AND object_id = OLD.unit_id;

CREATE TRIGGER sync_body_insert AFTER INSERT ON body FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('bodies', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_body_update AFTER UPDATE ON body FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('bodies', NEW.id, UTC_TIMESTAMP(6), FALSE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_body_delete AFTER DELETE ON body FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id, body_id, unit_id)
  VALUES ('bodies', OLD.id, UTC_TIMESTAMP(6), TRUE, NULL, NULL, NULL)
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at), gone = VALUES(gone),
    council_unit_id = VALUES(council_unit_id), body_id = VALUES(body_id), unit_id = VALUES(unit_id);

CREATE TRIGGER sync_body_alias_insert AFTER INSERT ON body_alias FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'bodies' AND object_id = NEW.body_id;

CREATE TRIGGER sync_body_alias_update AFTER UPDATE ON body_alias FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'bodies' AND object_id = NEW.body_id;

CREATE TRIGGER sync_body_alias_delete AFTER DELETE ON body_alias FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'bodies' AND object_id = OLD.body_id;

-- What is there already.

INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id)
SELECT 'plans', id, UTC_TIMESTAMP(6), FALSE, council_unit_id FROM plan;

INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id)
SELECT 'assignments', id, UTC_TIMESTAMP(6), FALSE, NULL FROM assignment;

INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id)
SELECT 'obligations', id, UTC_TIMESTAMP(6), FALSE, NULL FROM obligation;

INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id)
SELECT 'submissions', id, UTC_TIMESTAMP(6), FALSE, NULL FROM submission;

INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id)
SELECT 'participants', id, UTC_TIMESTAMP(6), FALSE, NULL FROM participant;

INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id)
SELECT 'units', id, UTC_TIMESTAMP(6), FALSE, NULL FROM unit;

INSERT INTO sync_row (collection, object_id, modified_at, gone, council_unit_id)
SELECT 'bodies', id, UTC_TIMESTAMP(6), FALSE, NULL FROM body;
