-- What was really done of a measure (S-60). Only ever added: what was wrong is set right by a further line.
create table measure_work (
  id uuid not null,
  measure_id uuid not null,
  done_on date not null,
  words varchar(1000) not null,
  dose varchar(200),
  reached int,
  hours int,
  kronor int,
  noted_at datetime(6) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  constraint primary key (id),
  key ix_measure_work_measure (measure_id, done_on),
  constraint fk_measure_work_measure foreign key (measure_id) references measure (id)
);
