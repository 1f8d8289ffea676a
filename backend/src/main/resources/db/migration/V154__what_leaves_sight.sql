-- Who stopped seeing what without its being deleted, so that their copies are told that it is gone; and what somebody
-- begins to see long after it changed last, so that their copies are told of it at all. Kept by triggers, as sync_row.
CREATE TABLE sync_left (
  collection varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id  uuid        NOT NULL,
  -- The body by which it was seen, and its unit.
  body_id    uuid        NOT NULL,
  unit_id    uuid        NOT NULL,
  -- Who saw it by that body: COVERED, whoever looks after the body and the council of its unit; OWN, the body itself and
  -- that council; COUNCIL, the council of the unit alone.
  reach      varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  left_at    datetime(6) NOT NULL,
  PRIMARY KEY (collection, object_id, body_id, reach)
);

-- When the lines of a plan were last told of because somebody began to see the plan: of thousands who begin in one
-- transaction, the first alone is told by touching them. Half a minute is far within the overlap of what readers ask for.
CREATE TABLE sync_shown (
  plan_id  uuid        NOT NULL PRIMARY KEY,
  shown_at datetime(6) NOT NULL
);

-- A body owes it no more, or another one owes it instead.

CREATE TRIGGER sync_obligation_party_left_by_delete AFTER DELETE ON obligation_party FOR EACH ROW
  INSERT INTO sync_left (collection, object_id, body_id, unit_id, reach, left_at)
  SELECT 'obligations', OLD.obligation_id, OLD.body_id, OLD.unit_id, 'COVERED', UTC_TIMESTAMP(6)
  UNION ALL
  SELECT 'submissions', v.id, OLD.body_id, OLD.unit_id, 'COVERED', UTC_TIMESTAMP(6)
    FROM submission v WHERE v.obligation_id = OLD.obligation_id AND v.state <> 'DRAFT'
  UNION ALL
  SELECT 'obligations', c.id, OLD.body_id, OLD.unit_id, 'COUNCIL', UTC_TIMESTAMP(6)
    FROM obligation c WHERE c.parent_obligation_id = OLD.obligation_id
  UNION ALL
  SELECT 'submissions', v.id, OLD.body_id, OLD.unit_id, 'COUNCIL', UTC_TIMESTAMP(6)
    FROM obligation c JOIN submission v ON v.obligation_id = c.id
    WHERE c.parent_obligation_id = OLD.obligation_id AND v.state <> 'DRAFT'
  ON DUPLICATE KEY UPDATE left_at = VALUES(left_at);

CREATE TRIGGER sync_obligation_party_left_by_update AFTER UPDATE ON obligation_party FOR EACH ROW
  INSERT INTO sync_left (collection, object_id, body_id, unit_id, reach, left_at)
  SELECT 'obligations', o.id, OLD.body_id, OLD.unit_id, 'COVERED', UTC_TIMESTAMP(6)
    FROM obligation o WHERE o.id = OLD.obligation_id AND OLD.body_id <> NEW.body_id
  UNION ALL
  SELECT 'submissions', v.id, OLD.body_id, OLD.unit_id, 'COVERED', UTC_TIMESTAMP(6)
    FROM submission v WHERE v.obligation_id = OLD.obligation_id AND v.state <> 'DRAFT' AND OLD.body_id <> NEW.body_id
  UNION ALL
  SELECT 'obligations', c.id, OLD.body_id, OLD.unit_id, 'COUNCIL', UTC_TIMESTAMP(6)
    FROM obligation c WHERE c.parent_obligation_id = OLD.obligation_id AND OLD.body_id <> NEW.body_id
  UNION ALL
  SELECT 'submissions', v.id, OLD.body_id, OLD.unit_id, 'COUNCIL', UTC_TIMESTAMP(6)
    FROM obligation c JOIN submission v ON v.obligation_id = c.id
    WHERE c.parent_obligation_id = OLD.obligation_id AND v.state <> 'DRAFT' AND OLD.body_id <> NEW.body_id
  ON DUPLICATE KEY UPDATE left_at = VALUES(left_at);

-- What hangs on it changes hands with it. Its own row is told of by the triggers that are there already.

CREATE TRIGGER sync_obligation_party_below_by_delete AFTER DELETE ON obligation_party FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone)
  SELECT 'submissions', v.id, UTC_TIMESTAMP(6), FALSE FROM submission v WHERE v.obligation_id = OLD.obligation_id
  UNION ALL
  SELECT 'obligations', c.id, UTC_TIMESTAMP(6), FALSE
    FROM obligation c WHERE c.parent_obligation_id = OLD.obligation_id
  UNION ALL
  SELECT 'submissions', v.id, UTC_TIMESTAMP(6), FALSE
    FROM obligation c JOIN submission v ON v.obligation_id = c.id WHERE c.parent_obligation_id = OLD.obligation_id
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at);

CREATE TRIGGER sync_obligation_party_below_by_update AFTER UPDATE ON obligation_party FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone)
  SELECT 'submissions', v.id, UTC_TIMESTAMP(6), FALSE
    FROM submission v WHERE v.obligation_id = OLD.obligation_id AND OLD.body_id <> NEW.body_id
  UNION ALL
  SELECT 'obligations', c.id, UTC_TIMESTAMP(6), FALSE
    FROM obligation c WHERE c.parent_obligation_id = OLD.obligation_id AND OLD.body_id <> NEW.body_id
  UNION ALL
  SELECT 'submissions', v.id, UTC_TIMESTAMP(6), FALSE
    FROM obligation c JOIN submission v ON v.obligation_id = c.id
    WHERE c.parent_obligation_id = OLD.obligation_id AND OLD.body_id <> NEW.body_id
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at);

-- It is offered to a successor, and is not any more.

CREATE TRIGGER sync_obligation_offer_insert AFTER INSERT ON obligation_offer FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone)
  SELECT 'obligations', NEW.obligation_id, UTC_TIMESTAMP(6), FALSE
  UNION ALL
  SELECT 'submissions', v.id, UTC_TIMESTAMP(6), FALSE FROM submission v WHERE v.obligation_id = NEW.obligation_id
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at);

CREATE TRIGGER sync_obligation_offer_left AFTER DELETE ON obligation_offer FOR EACH ROW
  INSERT INTO sync_left (collection, object_id, body_id, unit_id, reach, left_at)
  SELECT 'obligations', OLD.obligation_id, OLD.body_id, OLD.unit_id, 'OWN', UTC_TIMESTAMP(6)
  UNION ALL
  SELECT 'submissions', v.id, OLD.body_id, OLD.unit_id, 'OWN', UTC_TIMESTAMP(6)
    FROM submission v WHERE v.obligation_id = OLD.obligation_id AND v.state <> 'DRAFT'
  ON DUPLICATE KEY UPDATE left_at = VALUES(left_at);

CREATE TRIGGER sync_obligation_offer_delete AFTER DELETE ON obligation_offer FOR EACH ROW
  INSERT INTO sync_row (collection, object_id, modified_at, gone)
  SELECT 'obligations', OLD.obligation_id, UTC_TIMESTAMP(6), FALSE
  UNION ALL
  SELECT 'submissions', v.id, UTC_TIMESTAMP(6), FALSE FROM submission v WHERE v.obligation_id = OLD.obligation_id
  ON DUPLICATE KEY UPDATE modified_at = VALUES(modified_at);

-- Somebody begins to take part in a plan: at its issue, or long after, when work is passed on to them.

CREATE TRIGGER sync_plan_party_plan AFTER INSERT ON plan_party FOR EACH ROW
  UPDATE sync_row SET modified_at = UTC_TIMESTAMP(6) WHERE collection = 'plans' AND object_id = NEW.plan_id;

CREATE TRIGGER sync_plan_party_assignments AFTER INSERT ON plan_party FOR EACH ROW
  UPDATE assignment a
    JOIN sync_row s ON s.collection = 'assignments' AND s.object_id = a.id
    LEFT JOIN sync_shown w ON w.plan_id = a.plan_id
  SET s.modified_at = UTC_TIMESTAMP(6)
  WHERE a.plan_id = NEW.plan_id AND (w.shown_at IS NULL OR w.shown_at < UTC_TIMESTAMP(6) - INTERVAL 30 SECOND);

CREATE TRIGGER sync_plan_party_shown AFTER INSERT ON plan_party FOR EACH ROW
  INSERT INTO sync_shown (plan_id, shown_at) VALUES (NEW.plan_id, UTC_TIMESTAMP(6))
  ON DUPLICATE KEY UPDATE shown_at = IF(shown_at < VALUES(shown_at) - INTERVAL 30 SECOND, VALUES(shown_at), shown_at);

-- A draft becomes everybody's who may read what is issued.

CREATE TRIGGER sync_plan_issued AFTER UPDATE ON plan FOR EACH ROW
  UPDATE assignment a JOIN sync_row s ON s.collection = 'assignments' AND s.object_id = a.id
  SET s.modified_at = UTC_TIMESTAMP(6)
  WHERE a.plan_id = NEW.id AND OLD.status = 'DRAFT' AND NEW.status <> 'DRAFT';
