-- Days off: years that an administrator has changed. A year without a row is as the product ships it.

-- One row, held by whoever changes a day (and shared by whoever stores a date reckoned from them); its version tells
-- every process whether the days that it knows are still those of today.
CREATE TABLE holiday_calendar (
  id          tinyint       NOT NULL PRIMARY KEY,
  version     bigint        NOT NULL
);

INSERT INTO holiday_calendar (id, version) VALUES (1, 0);

CREATE TABLE changed_year (
  year        int           NOT NULL PRIMARY KEY,
  -- Whether the official notice of the year is out.
  announced   boolean       NOT NULL,
  -- By date, with the name of each.
  days_off    json          NOT NULL,
  -- Saturdays and Sundays that are worked in exchange.
  worked_days json          NOT NULL,
  -- The notice, in the words of whoever changed it.
  reason      varchar(500)  NOT NULL,
  changed_at  datetime(6)   NOT NULL
);
