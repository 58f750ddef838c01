-- A goal with all that it is followed up by (SMART). Those set before say less, and stay as they were set.
alter table problem_goal
  add column area varchar(120),
  add column population varchar(200),
  add column baseline_period varchar(120),
  add column bound varchar(10),
  add column responsible varchar(120);
