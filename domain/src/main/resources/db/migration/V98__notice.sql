-- The one line above every public page, while there is one.

create table notice (
  id uuid not null,
  version bigint not null,
  swedish varchar(200),
  english varchar(200),
  ends_on date,
  constraint primary key (id)
);

insert into notice (id, version) values ('01935000-0000-7000-8000-000000000002', 0);
