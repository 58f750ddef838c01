-- What is found when work is followed up. Only ever added to; what figures say is reckoned, never kept.
create table process_finding (
  id uuid not null,
  problem_id uuid not null,
  measure_id uuid not null,
  cycle_no int not null,
  carried_out varchar(20) not null,
  dose varchar(600) not null,
  reach varchar(600),
  time_kept varchar(600),
  cost varchar(600),
  barriers varchar(600),
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  found_at datetime(6) not null,
  constraint primary key (id),
  key ix_process_finding_problem (problem_id, found_at),
  key ix_process_finding_measure (measure_id),
  constraint fk_process_finding_problem foreign key (problem_id) references problem (id),
  constraint fk_process_finding_measure foreign key (measure_id) references measure (id)
);

create table effect_study (
  id uuid not null,
  problem_id uuid not null,
  cycle_no int not null,
  counted varchar(200) not null,
  source_kind varchar(20) not null,
  source_words varchar(200) not null,
  before_from date not null,
  before_to date not null,
  after_from date not null,
  after_to date not null,
  percent_before double,
  asked_before int,
  percent_after double,
  asked_after int,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  made_at datetime(6) not null,
  constraint primary key (id),
  key ix_effect_study_problem (problem_id, made_at),
  constraint fk_effect_study_problem foreign key (problem_id) references problem (id)
);

create table effect_study_count (
  study_id uuid not null,
  part varchar(20) not null,
  area_code varchar(40),
  place_words varchar(120) not null,
  count_before bigint not null,
  count_after bigint not null,
  constraint primary key (study_id, part),
  constraint fk_effect_study_count_study foreign key (study_id) references effect_study (id)
);
