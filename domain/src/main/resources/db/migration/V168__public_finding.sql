-- What residents read of an effect, in words of their own; its figures are those of a study, which never changes.
create table public_finding (
  id uuid not null,
  version bigint not null,
  problem_id uuid not null,
  study_id uuid,
  verdict varchar(20) not null,
  heading varchar(120) not null,
  words varchar(600) not null,
  shown_heading varchar(120),
  shown_words varchar(600),
  shown_revision int,
  published_at datetime(6),
  changed_at datetime(6) not null,
  withdrawn_reason varchar(500),
  constraint primary key (id),
  key ix_public_finding_problem (problem_id, published_at),
  key ix_public_finding_study (study_id),
  constraint fk_public_finding_problem foreign key (problem_id) references problem (id),
  constraint fk_public_finding_study foreign key (study_id) references effect_study (id)
);
