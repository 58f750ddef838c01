-- What must not go though its time is up, as long as somebody says why; and how the audit trail is shortened.

-- Of a report, or of a problem with all reports that it rests on; goes with the report once it is lifted.
create table retention_hold (
  id uuid not null,
  version bigint not null,
  concern_id uuid,
  problem_id uuid,
  number varchar(20) not null,
  ground varchar(500) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  at datetime(6) not null,
  lifted_at datetime(6),
  lifted_by uuid,
  lifted_because varchar(500),
  constraint primary key (id),
  constraint ck_retention_hold_one check ((concern_id is null) <> (problem_id is null)),
  constraint ck_retention_hold_lifted
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null)),
  key ix_retention_hold_concern (concern_id, lifted_at),
  key ix_retention_hold_problem (problem_id, lifted_at),
  constraint fk_retention_hold_concern foreign key (concern_id) references concern (id),
  constraint fk_retention_hold_problem foreign key (problem_id) references problem (id)
);

-- Append-only: where the chain begins once old lines are gone. seq and hash are those of the last link that went.
create table audit_cut (
  seq bigint not null,
  hash varchar(64) character set ascii collate ascii_bin not null,
  lines_gone int not null,
  at datetime(6) not null,
  key_id varchar(20) character set ascii collate ascii_bin not null,
  signature varchar(64) character set ascii collate ascii_bin not null,
  constraint primary key (seq)
);

insert into retention_period (id, version, kind, days) values
  ('01935000-0000-7000-8000-000000000105', 0, 'REMARK', 365),
  ('01935000-0000-7000-8000-000000000106', 0, 'AUDIT', 730);
