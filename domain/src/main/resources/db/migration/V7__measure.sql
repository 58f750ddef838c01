-- Measures: what is done, and what of it the public reads.

create table measure (
  id uuid not null,
  version bigint not null,
  number varchar(20) character set ascii collate ascii_bin not null,
  slug varchar(80) character set ascii collate ascii_bin,
  title varchar(120) collate utf8mb4_uca1400_swedish_ai_ci not null,
  problem_id uuid not null,
  kind varchar(20) not null,
  effect varchar(20) not null,
  category varchar(10) character set ascii collate ascii_bin,
  owner_party varchar(20) not null,
  owner_unit varchar(40),
  visibility varchar(10) not null,
  municipality_acts boolean not null,
  police_acts boolean not null,
  planned_from date,
  planned_to date,
  started_on date,
  finished_on date,
  status varchar(20) not null,
  reconsidered boolean not null,
  internal_text varchar(4000),
  public_text varchar(600),
  public_problem varchar(600),
  public_causes varchar(600),
  outcome varchar(1000),
  place_words varchar(120),
  area_code varchar(40) character set ascii collate ascii_bin,
  published_at datetime(6),
  updated_at datetime(6) not null,
  constraint primary key (id),
  constraint uq_measure_number unique (number),
  constraint uq_measure_slug unique (slug),
  key ix_measure_problem (problem_id, status),
  key ix_measure_published (published_at, number),
  key ix_measure_updated (updated_at, number),
  key ix_measure_status (status, updated_at, number),
  key ix_measure_area (area_code, published_at, number),
  constraint fk_measure_area foreign key (area_code) references area (code),
  constraint fk_measure_problem foreign key (problem_id) references problem (id)
);

create table measure_focus_area (
  measure_id uuid not null,
  focus_area_id uuid not null,
  constraint primary key (measure_id, focus_area_id),
  key ix_measure_focus_area_focus_area (focus_area_id),
  constraint fk_measure_focus_area_measure foreign key (measure_id) references measure (id),
  constraint fk_measure_focus_area_focus_area foreign key (focus_area_id) references focus_area (id)
);

create table measure_cause (
  measure_id uuid not null,
  cause_id uuid not null,
  constraint primary key (measure_id, cause_id),
  key ix_measure_cause_cause (cause_id),
  constraint fk_measure_cause_measure foreign key (measure_id) references measure (id),
  constraint fk_measure_cause_cause foreign key (cause_id) references problem_cause (id)
);

create table measure_contribution (
  measure_id uuid not null,
  party varchar(20) not null,
  sentence varchar(300) not null,
  hours int not null,
  kronor int not null,
  competence varchar(200),
  knowledge varchar(200),
  constraint primary key (measure_id, party),
  constraint fk_measure_contribution_measure foreign key (measure_id) references measure (id)
);

-- Public geometry only, rounded. A row only where there is a point: a spatial index takes no null.
create table measure_place (
  measure_id uuid not null,
  point POINT REF_SYSTEM_ID=4326 NOT NULL,
  constraint primary key (measure_id),
  spatial index sx_measure_place_point (point),
  constraint fk_measure_place_measure foreign key (measure_id) references measure (id)
);

create table measure_entry (
  measure_id uuid not null,
  seq int not null,
  act varchar(20) not null,
  status varchar(20) not null,
  at datetime(6) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  note varchar(1000),
  constraint primary key (measure_id, seq),
  constraint fk_measure_entry_measure foreign key (measure_id) references measure (id)
);
