-- What somebody is to do for a problem by a day. Seen by whoever sees the problem, and the measure if it is for one.
create table task (
  id uuid not null,
  version bigint not null,
  problem_id uuid not null,
  measure_id uuid,
  words varchar(300) not null,
  member_id uuid not null,
  party varchar(20) not null,
  due_on date not null,
  done_on date,
  given_at datetime(6) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  constraint primary key (id),
  key ix_task_problem (problem_id, due_on),
  key ix_task_measure (measure_id),
  key ix_task_member (member_id, done_on, due_on),
  constraint fk_task_problem foreign key (problem_id) references problem (id),
  constraint fk_task_measure foreign key (measure_id) references measure (id),
  constraint fk_task_member foreign key (member_id) references member (id)
);
