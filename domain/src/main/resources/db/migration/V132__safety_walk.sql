-- Safety walks. What is noted on one is a report like any other, come in by the channel SAFETY_WALK.
create table safety_walk (
  id uuid not null,
  version bigint not null,
  owner_party varchar(20) not null,
  owner_unit varchar(40),
  visibility varchar(20) not null,
  title varchar(120) not null,
  begins_at datetime(6) not null,
  meeting_place varchar(200) not null,
  purpose varchar(2000) not null,
  participants int,
  summary varchar(4000),
  ended_at datetime(6),
  constraint primary key (id),
  key ix_safety_walk_begins (begins_at, id)
);

create table safety_walk_stop (
  walk_id uuid not null,
  seq int not null,
  words varchar(200) not null,
  constraint primary key (walk_id, seq),
  constraint fk_safety_walk_stop_walk foreign key (walk_id) references safety_walk (id)
);

-- A report comes from one walk at most, and its line goes with it.
create table safety_walk_report (
  concern_id uuid not null,
  walk_id uuid not null,
  constraint primary key (concern_id),
  key ix_safety_walk_report_walk (walk_id),
  constraint fk_safety_walk_report_concern foreign key (concern_id) references concern (id),
  constraint fk_safety_walk_report_walk foreign key (walk_id) references safety_walk (id)
);
