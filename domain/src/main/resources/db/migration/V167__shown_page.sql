-- What the public reads of a measure, apart from the texts that are worked with: what both parties work on is shown as
-- both have approved it.
alter table measure
  add column shown_title varchar(120) collate utf8mb4_uca1400_swedish_ai_ci after published_at,
  add column shown_text varchar(600) after shown_title,
  add column shown_problem varchar(600) after shown_text,
  add column shown_causes varchar(600) after shown_problem,
  add column shown_municipality varchar(300) after shown_causes,
  add column shown_police varchar(300) after shown_municipality,
  add column shown_outcome varchar(1000) after shown_police;

update measure m set
  shown_title = m.title,
  shown_text = m.public_text,
  shown_problem = m.public_problem,
  shown_causes = m.public_causes,
  shown_municipality = (select c.sentence from measure_contribution c where c.measure_id = m.id and c.party = 'MUNICIPALITY'),
  shown_police = (select c.sentence from measure_contribution c where c.measure_id = m.id and c.party = 'POLICE'),
  shown_outcome = m.outcome
where m.published_at is not null;
