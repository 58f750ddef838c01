create table assessment_decision (
  id uuid not null,
  problem_id uuid not null,
  cycle_no int not null,
  study_id uuid,
  course varchar(20) not null,
  why varchar(1000) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  decided_at datetime(6) not null,
  constraint primary key (id),
  key ix_assessment_decision_problem (problem_id, decided_at),
  constraint fk_assessment_decision_problem foreign key (problem_id) references problem (id),
  constraint fk_assessment_decision_study foreign key (study_id) references effect_study (id)
);

-- Six and twelve months after the last measure ended (S-64). What ends later begins the count anew.
create table problem_follow_up (
  id uuid not null,
  problem_id uuid not null,
  ended_on date not null,
  made_after varchar(20) not null,
  lasting varchar(20) not null,
  words varchar(1000) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  found_at datetime(6) not null,
  constraint primary key (id),
  constraint uq_problem_follow_up_once unique (problem_id, ended_on, made_after),
  constraint fk_problem_follow_up_problem foreign key (problem_id) references problem (id)
);
