-- What each party keeps of a report as an official document of its own: the number in its register and the mark that
-- something in it may be secret (OSL 5:1, 5:5). The other party's is nobody's business.

create table concern_file (
  id uuid not null,
  version bigint not null,
  concern_id uuid not null,
  party varchar(20) not null,
  registration_number varchar(40),
  secrecy_ground varchar(20) character set ascii collate ascii_bin,
  constraint primary key (id),
  constraint uq_concern_file_concern unique (concern_id, party),
  constraint uq_concern_file_number unique (party, registration_number),
  constraint fk_concern_file_concern foreign key (concern_id) references concern (id)
);

-- Append-only; the remark is sealed with the party's key.
create table concern_file_entry (
  id uuid not null,
  concern_id uuid not null,
  party varchar(20) not null,
  event varchar(20) not null,
  entry_value varchar(60),
  sealed_key varchar(20),
  sealed_bytes varbinary(20000),
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  at datetime(6) not null,
  constraint primary key (id),
  key ix_concern_file_entry_concern (concern_id, at),
  key ix_concern_file_entry_sealed (sealed_key),
  constraint fk_concern_file_entry_concern foreign key (concern_id) references concern (id)
);

-- Who says of themselves that they have a conflict of interest in a report (FL 16–18 §§): that, and never why. It is shut
-- away from them until it is lifted.
create table concern_recusal (
  id uuid not null,
  version bigint not null,
  concern_id uuid not null,
  member_id uuid not null,
  party varchar(20) not null,
  declared_at datetime(6) not null,
  lifted_at datetime(6),
  lifted_by uuid,
  constraint primary key (id),
  key ix_concern_recusal_member (member_id, lifted_at, concern_id),
  key ix_concern_recusal_concern (concern_id, declared_at),
  constraint fk_concern_recusal_concern foreign key (concern_id) references concern (id),
  constraint fk_concern_recusal_member foreign key (member_id) references member (id)
);

insert into role_permission (role_code, permission) values
  ('REGISTRAR', 'FILE_CONCERNS'), ('COORDINATOR', 'FILE_CONCERNS'), ('CASE_OFFICER', 'FILE_CONCERNS'),
  ('COMMUNITY_OFFICER', 'FILE_CONCERNS'),
  ('COORDINATOR', 'DECIDE_CONFLICTS'), ('COMMUNITY_OFFICER', 'DECIDE_CONFLICTS'),
  ('REGISTRAR', 'DISCLOSE_CONCERNS'), ('COORDINATOR', 'DISCLOSE_CONCERNS'), ('COMMUNITY_OFFICER', 'DISCLOSE_CONCERNS');
