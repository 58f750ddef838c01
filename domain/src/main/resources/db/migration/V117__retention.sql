-- How long what was told is kept, by whose decision, and what went when (arkivlagen 1990:782, 10 §). The terms are
-- proposals: without the number of a decision nothing goes.

create table retention_period (
  id uuid not null,
  version bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  days int not null,
  decision_number varchar(60),
  decided_by varchar(120),
  decided_on date,
  constraint primary key (id),
  constraint uq_retention_period_kind unique (kind),
  constraint ck_retention_period_whole_decision
    check ((decision_number is null) = (decided_by is null) and (decision_number is null) = (decided_on is null))
);

insert into retention_period (id, version, kind, days) values
  ('01935000-0000-7000-8000-000000000101', 0, 'PHOTO', 30),
  ('01935000-0000-7000-8000-000000000102', 0, 'ORIGINAL', 730),
  ('01935000-0000-7000-8000-000000000103', 0, 'LETTER', 90),
  ('01935000-0000-7000-8000-000000000104', 0, 'REPORT', 730);

-- Append-only, and outlives what it tells of: how many went and the hash of their numbers, never which.
create table retention_removal (
  id uuid not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  days int not null,
  decision_number varchar(60) not null,
  decided_by varchar(120) not null,
  decided_on date not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  removed int not null,
  sha256 varchar(64) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  constraint primary key (id),
  key ix_retention_removal_at (at)
);

-- What residents are told of areas and quarters does not shrink when reports go.
create table concern_count_kept (
  quarter_from date not null,
  area_code varchar(40) character set ascii collate ascii_bin not null,
  category_code varchar(10) character set ascii collate ascii_bin not null,
  reports int not null,
  constraint primary key (quarter_from, area_code, category_code)
);

-- A problem goes on resting on a report that is gone; was_counted: it was part of public figures.
alter table problem_evidence add column was_counted boolean not null default false;

-- What an older key sealed is asked for until there is nothing.
alter table concern_original add key ix_concern_original_sealed (sealed_key);
alter table concern_contact add key ix_concern_contact_sealed (sealed_key);
alter table concern_addition_original add key ix_concern_addition_original_sealed (sealed_key);
alter table concern_picture add key ix_concern_picture_sealed (sealed_key);
alter table outbox add key ix_outbox_sealed (sealed_key);
alter table subscription add key ix_subscription_sealed (sealed_key);

alter table concern add key ix_concern_closed (closed_at);
alter table outbox add key ix_outbox_ended (ended_at);

insert into role_permission (role_code, permission) values ('REGISTRAR', 'MANAGE_RETENTION');
