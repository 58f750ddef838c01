-- A problem can rest on a series of figures, and on one of its periods.
alter table problem_evidence
  add column series_id uuid after concern_id,
  add column series_on date after series_id,
  add key fk_problem_evidence_series (series_id),
  add constraint fk_problem_evidence_series foreign key (series_id) references series (id);
