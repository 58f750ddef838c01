-- What was given out of reports on somebody's request (TF 2 kap.): which fields of which reports, when and by whom.
-- Nothing is kept of who asked or why: an authority must not ask that (O-03), so there is no column for it.

create table disclosure (
  id uuid not null,
  party varchar(20) not null,
  format varchar(10) character set ascii collate ascii_bin not null,
  grounds varchar(200) character set ascii collate ascii_bin not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  at datetime(6) not null,
  constraint primary key (id),
  key ix_disclosure_party (party, at)
);

-- Append-only, and goes with the report.
create table disclosure_report (
  disclosure_id uuid not null,
  concern_id uuid not null,
  fields varchar(300) character set ascii collate ascii_bin not null,
  masked boolean not null,
  constraint primary key (disclosure_id, concern_id),
  key ix_disclosure_report_concern (concern_id),
  constraint fk_disclosure_report_disclosure foreign key (disclosure_id) references disclosure (id),
  constraint fk_disclosure_report_concern foreign key (concern_id) references concern (id)
);
