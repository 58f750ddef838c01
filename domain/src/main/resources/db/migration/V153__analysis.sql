-- The analysis of a problem: a root of its own. What it is to know of each side, the triangle, the chain of events, and
-- what staff of both parties say of it.

create table problem_analysis (
  problem_id uuid not null,
  version bigint not null,
  side_doer varchar(20),
  side_exposed varchar(20),
  side_place varchar(20),
  side_handler varchar(20),
  side_guardian varchar(20),
  side_manager varchar(20),
  no_doer_cause varchar(300),
  no_exposed_cause varchar(300),
  no_place_cause varchar(300),
  constraint primary key (problem_id),
  constraint fk_problem_analysis_problem foreign key (problem_id) references problem (id)
);

insert into problem_analysis (problem_id, version) select id, 0 from problem;

create table problem_analysis_answer (
  problem_id uuid not null,
  question varchar(20) not null,
  words varchar(2000) not null,
  source varchar(300),
  strength varchar(20),
  constraint primary key (problem_id, question),
  constraint fk_problem_analysis_answer_analysis foreign key (problem_id) references problem_analysis (problem_id)
);

create table problem_analysis_link (
  problem_id uuid not null,
  seq int not null,
  link_id uuid not null,
  words varchar(200) not null,
  constraint primary key (problem_id, seq),
  constraint fk_problem_analysis_link_analysis foreign key (problem_id) references problem_analysis (problem_id)
);

-- How many times each part has been written; none for one that nobody has written yet.
create table problem_analysis_part (
  problem_id uuid not null,
  part varchar(20) not null,
  edition bigint not null,
  constraint primary key (problem_id, part),
  constraint fk_problem_analysis_part_analysis foreign key (problem_id) references problem_analysis (problem_id)
);

-- Sealed with the key of the party that wrote it, and never changed.
create table problem_analysis_note (
  id uuid not null,
  problem_id uuid not null,
  owner_party varchar(20) not null,
  owner_unit varchar(40) character set ascii collate ascii_bin,
  visibility varchar(20) not null,
  sealed_key varchar(20) not null,
  sealed_bytes varbinary(20000) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  at datetime(6) not null,
  constraint primary key (id),
  key ix_problem_analysis_note_problem (problem_id, at),
  key ix_problem_analysis_note_sealed (sealed_key),
  constraint fk_problem_analysis_note_problem foreign key (problem_id) references problem (id)
);

alter table problem_cause
  add column nearness varchar(20) not null default 'DIRECT' after strength,
  add column behind_id uuid after nearness,
  add column influence_municipality int not null default 0 after behind_id,
  add column influence_police int not null default 0 after influence_municipality,
  add column influence_others int not null default 0 after influence_police,
  add column priority int after influence_others,
  add constraint fk_problem_cause_behind foreign key (behind_id) references problem_cause (id);

create table problem_cause_source (
  cause_id uuid not null,
  kind varchar(20) not null,
  constraint primary key (cause_id, kind),
  constraint fk_problem_cause_source_cause foreign key (cause_id) references problem_cause (id)
);
