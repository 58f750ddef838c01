-- Whether the demo's story was told in this database, so that a telling that was cut off is not taken for a whole one.
-- Stays empty in a real installation.

create table demo_marker (
  id int not null,
  state varchar(10) not null,
  constraint primary key (id),
  constraint ck_demo_marker_only_one check (id = 1)
);
