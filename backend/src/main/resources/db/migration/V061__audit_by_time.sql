-- The log of the whole system is asked for by time and by kind of action.
CREATE INDEX audit_entry_by_time ON audit_entry (at, id);
CREATE INDEX audit_entry_by_action ON audit_entry (action, id);
