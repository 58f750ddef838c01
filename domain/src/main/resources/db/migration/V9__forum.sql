-- The forums in which each party may expect the other.

create table forum (
  id uuid not null,
  version bigint not null,
  name varchar(120) collate utf8mb4_uca1400_swedish_ai_ci not null,
  kind varchar(20) not null,
  interval_weeks int not null,
  constraint primary key (id),
  constraint uq_forum_name unique (name)
);

create table forum_seat (
  forum_id uuid not null,
  party varchar(20) not null,
  ordinary varchar(120) not null,
  deputy varchar(120),
  constraint primary key (forum_id, party),
  constraint fk_forum_seat_forum foreign key (forum_id) references forum (id)
);
