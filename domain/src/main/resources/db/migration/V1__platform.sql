-- The frame: audit trail, revisions and approvals, outbox.
-- Enums are varchar: a native enum sorts and grows badly. Instants are datetime(6) in UTC. Every key has a name.

create table audit_line (
  id uuid not null,
  at datetime(6) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  action varchar(80) not null,
  subjects varchar(400) not null,
  constraint primary key (id),
  key ix_audit_line_at (at)
);

create table audit_link (
  seq bigint not null,
  line_id uuid not null,
  key_id varchar(20) character set ascii collate ascii_bin not null,
  hash varchar(64) character set ascii collate ascii_bin not null,
  chained_at datetime(6) not null,
  constraint primary key (seq),
  constraint uq_audit_link_line unique (line_id)
);

-- One row; whoever chains holds it.
create table audit_lock (
  id tinyint not null,
  constraint primary key (id)
);
insert into audit_lock (id) values (1);

create table revision (
  id uuid not null,
  subject_kind varchar(40) not null,
  subject_id uuid not null,
  number int not null,
  sha256 varchar(64) character set ascii collate ascii_bin not null,
  content mediumtext not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  made_at datetime(6) not null,
  constraint primary key (id),
  constraint uq_revision_subject unique (subject_id, subject_kind, number)
);

create table approval (
  id uuid not null,
  revision_id uuid not null,
  actor_kind varchar(10) not null,
  actor_member uuid not null,
  actor_party varchar(20) not null,
  actor_role varchar(40),
  approved_at datetime(6) not null,
  constraint primary key (id),
  constraint uq_approval_seat unique (revision_id, actor_party),
  constraint fk_approval_revision foreign key (revision_id) references revision (id)
);

create table outbox (
  id uuid not null,
  unique_key varchar(160) not null,
  sender varchar(20) not null,
  sealed_key varchar(20) not null,
  sealed_bytes varbinary(20000) not null,
  state varchar(10) not null,
  tries int not null,
  due_at datetime(6) not null,
  ended_at datetime(6),
  constraint primary key (id),
  constraint uq_outbox_key unique (unique_key),
  key ix_outbox_due (state, due_at)
);

create table counter (
  series varchar(20) not null,
  year int not null,
  value int not null,
  constraint primary key (series, year)
);
