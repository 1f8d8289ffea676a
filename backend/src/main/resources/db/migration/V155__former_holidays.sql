-- Years of days off as they were until somebody changed them, so that a date that was kept is explained with the days
-- that held then. Rows are never changed.
CREATE TABLE former_year (
  -- Of the whole calendar, which this change raised: the order of the changes, whatever clocks say.
  version     bigint      NOT NULL PRIMARY KEY,
  year        int         NOT NULL,
  announced   boolean     NOT NULL,
  -- By date, with the name of each.
  days_off    json        NOT NULL,
  -- Saturdays and Sundays that were worked in exchange.
  worked_days json        NOT NULL,
  -- The first moment at which it held no more.
  until_at    datetime(6) NOT NULL
);
