-- Who reads the audit trail, and what is found of a person who asks what is kept of them (GDPR art. 15).

-- The trail by who acted for whom, as its pages filter it; by member, and by what was done.
alter table audit_line
  add key ix_audit_line_party (actor_kind, actor_party, at, id),
  add key ix_audit_line_member (actor_member, at, id),
  add key ix_audit_line_action (action, at);

-- What the nights found when they walked the chain: found is WHOLE, BROKEN or UNCHAINED, number the links, the link or
-- the lines that it is about. Append-only.
create table audit_check (
  id uuid not null,
  at datetime(6) not null,
  found varchar(20) character set ascii collate ascii_bin not null,
  number bigint not null,
  constraint primary key (id),
  key ix_audit_check_at (at)
);

-- By what a sealed address is found again: an HMAC with the key of the party that keeps it. Null until a job has
-- filled it, for what came before.
alter table concern_contact
  add column search_key varchar(20) character set ascii collate ascii_bin,
  add column search_hash varchar(64) character set ascii collate ascii_bin,
  add key ix_concern_contact_search (search_hash),
  add key ix_concern_contact_search_key (search_key);
alter table accessibility_remark
  add column search_key varchar(20) character set ascii collate ascii_bin,
  add column search_hash varchar(64) character set ascii collate ascii_bin,
  add key ix_accessibility_remark_search (search_hash),
  add key ix_accessibility_remark_search_key (search_key);
alter table outbox
  add column search_key varchar(20) character set ascii collate ascii_bin,
  add column search_hash varchar(64) character set ascii collate ascii_bin,
  add key ix_outbox_search (search_hash),
  add key ix_outbox_search_key (search_key);

insert into role (code, name, second_factor)
  select 'AUDITOR', 'Revisor', not exists (select 1 from demo_marker);
insert into role_permission (role_code, permission) values
  ('AUDITOR', 'READ_AUDIT'),
  ('DATA_PROTECTION_OFFICER', 'ANSWER_PERSONS'), ('REGISTRAR', 'ANSWER_PERSONS');
