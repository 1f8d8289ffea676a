-- What the office has written for the hall of a plan; without a row the plan's own words stand there.
CREATE TABLE hall_setting (
  plan_id    uuid          NOT NULL PRIMARY KEY,
  version    bigint        NOT NULL,
  heading    json          NOT NULL,
  title      json          NOT NULL,
  note       json          NOT NULL,
  footer     varchar(300)  NULL,
  width_mm   int           NOT NULL,
  height_mm  int           NOT NULL,
  door_signs json          NOT NULL,
  changed_at datetime(6)   NOT NULL,
  CONSTRAINT hall_setting_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
);
