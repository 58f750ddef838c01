-- What could be done against a problem, weighed before the choice (S-59), and how what was chosen works (S-63).
create table measure_candidate (
  id uuid not null,
  version bigint not null,
  problem_id uuid not null,
  owner_party varchar(20) not null,
  owner_unit varchar(40),
  visibility varchar(10) not null,
  words varchar(120) collate utf8mb4_uca1400_swedish_ai_ci not null,
  kind varchar(20) not null,
  purpose varchar(20) not null,
  effect varchar(10) not null,
  kronor int,
  weeks int,
  carrier varchar(20) not null,
  status varchar(20) not null,
  reason varchar(500),
  measure_id uuid,
  proposed_at datetime(6) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  constraint primary key (id),
  constraint uq_measure_candidate_measure unique (measure_id),
  key ix_measure_candidate_problem (problem_id, proposed_at),
  constraint fk_measure_candidate_problem foreign key (problem_id) references problem (id),
  constraint fk_measure_candidate_measure foreign key (measure_id) references measure (id)
);

create table measure_code (
  measure_id uuid not null,
  code varchar(20) not null,
  constraint primary key (measure_id, code),
  constraint fk_measure_code_measure foreign key (measure_id) references measure (id)
);

-- The link of the problem's chain of events, as it was worded when the measure was aimed at it.
alter table measure
  add column chain_link uuid,
  add column chain_words varchar(200);
