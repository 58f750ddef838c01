-- Problems on their way through the SARA cycle. Definition, causes, goals, evidence and findings are roots of their own.

create table problem (
  id uuid not null,
  version bigint not null,
  number varchar(20) character set ascii collate ascii_bin not null,
  title varchar(120) not null,
  owner_party varchar(20) not null,
  owner_unit varchar(40),
  visibility varchar(20) not null,
  phase varchar(20) not null,
  cycle_no int not null,
  phase_since datetime(6) not null,
  lead_municipality uuid,
  lead_police uuid,
  constraint primary key (id),
  constraint uq_problem_number unique (number),
  key ix_problem_phase (phase, phase_since),
  constraint fk_problem_lead_municipality foreign key (lead_municipality) references member (id),
  constraint fk_problem_lead_police foreign key (lead_police) references member (id)
);

create table problem_focus_area (
  problem_id uuid not null,
  focus_area_id uuid not null,
  constraint primary key (problem_id, focus_area_id),
  constraint fk_problem_focus_area_problem foreign key (problem_id) references problem (id),
  constraint fk_problem_focus_area_focus_area foreign key (focus_area_id) references focus_area (id)
);

-- Append-only: how the problem came into each phase.
create table problem_phase_entry (
  problem_id uuid not null,
  seq int not null,
  phase varchar(20) not null,
  step varchar(20) not null,
  cycle_no int not null,
  at datetime(6) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  back_reason varchar(20),
  reason varchar(1000),
  outcome varchar(20),
  constraint primary key (problem_id, seq),
  constraint fk_problem_phase_entry_problem foreign key (problem_id) references problem (id)
);

create table problem_definition (
  problem_id uuid not null,
  version bigint not null,
  behaviour varchar(600),
  place varchar(600),
  pattern varchar(600),
  frequency varchar(600),
  since varchar(600),
  affected varchar(600),
  harm varchar(600),
  problem_for varchar(600),
  excluded varchar(600),
  behind varchar(600),
  constraint primary key (problem_id),
  constraint fk_problem_definition_problem foreign key (problem_id) references problem (id)
);

create table problem_evidence (
  id uuid not null,
  problem_id uuid not null,
  kind varchar(20) not null,
  concern_id uuid,
  note varchar(300),
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  linked_at datetime(6) not null,
  constraint primary key (id),
  constraint uq_problem_evidence_concern unique (problem_id, concern_id),
  key ix_problem_evidence_concern (concern_id),
  constraint fk_problem_evidence_problem foreign key (problem_id) references problem (id),
  constraint fk_problem_evidence_concern foreign key (concern_id) references concern (id)
);

create table problem_cause (
  id uuid not null,
  version bigint not null,
  problem_id uuid not null,
  statement varchar(300) not null,
  perspective varchar(20) not null,
  strength varchar(20) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  named_at datetime(6) not null,
  constraint primary key (id),
  key ix_problem_cause_problem (problem_id),
  constraint fk_problem_cause_problem foreign key (problem_id) references problem (id)
);

create table problem_goal (
  id uuid not null,
  problem_id uuid not null,
  indicator varchar(200) not null,
  baseline varchar(200) not null,
  target varchar(200) not null,
  target_on date not null,
  source varchar(200) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  set_at datetime(6) not null,
  constraint primary key (id),
  key ix_problem_goal_problem (problem_id),
  constraint fk_problem_goal_problem foreign key (problem_id) references problem (id)
);

create table problem_evaluation (
  id uuid not null,
  problem_id uuid not null,
  cycle_no int not null,
  process varchar(1000) not null,
  verdict varchar(20) not null,
  effect varchar(1000) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  found_at datetime(6) not null,
  constraint primary key (id),
  key ix_problem_evaluation_problem (problem_id),
  constraint fk_problem_evaluation_problem foreign key (problem_id) references problem (id)
);
