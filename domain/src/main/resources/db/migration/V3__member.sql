-- Staff of both parties, their units and roles.

create table unit (
  code varchar(40) character set ascii collate ascii_bin not null,
  party varchar(20) not null,
  name varchar(80) not null,
  email varchar(120) not null,
  active boolean not null default true,
  constraint primary key (code)
);

create table role (
  code varchar(40) character set ascii collate ascii_bin not null,
  name varchar(80) not null,
  constraint primary key (code)
);

create table role_permission (
  role_code varchar(40) character set ascii collate ascii_bin not null,
  permission varchar(40) character set ascii collate ascii_bin not null,
  constraint primary key (role_code, permission),
  constraint fk_role_permission_role foreign key (role_code) references role (code)
);

create table member (
  id uuid not null,
  version bigint not null,
  username varchar(60) not null,
  name varchar(80) not null,
  party varchar(20) not null,
  unit_code varchar(40) character set ascii collate ascii_bin,
  password_hash varchar(200) character set ascii collate ascii_bin not null,
  active boolean not null,
  failed_tries int not null,
  locked_until datetime(6),
  constraint primary key (id),
  constraint uq_member_username unique (username),
  key ix_member_party (party, active, name),
  constraint fk_member_unit foreign key (unit_code) references unit (code)
);

create table member_role (
  member_id uuid not null,
  role_code varchar(40) character set ascii collate ascii_bin not null,
  constraint primary key (member_id, role_code),
  constraint fk_member_role_member foreign key (member_id) references member (id),
  constraint fk_member_role_role foreign key (role_code) references role (code)
);
