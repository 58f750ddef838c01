-- How many times what the public reads has changed. Nodes that keep pages in memory ask it, so that none of them shows
-- what was withdrawn. One row, counted up in the transaction of the change itself.

create table publication_counter (
  id tinyint not null,
  value bigint not null,
  constraint primary key (id),
  constraint ck_publication_counter_only_one check (id = 1)
);
insert into publication_counter (id, value) values (1, 0);
