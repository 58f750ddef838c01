-- What a person can have done with how an authority reaches them (GDPR art. 16-18), and what an authority keeps in order
-- to show that it answers in time (art. 12.3) and knows what went wrong (art. 33.5).

-- Since when it is kept and used for nothing (art. 18).
alter table concern_contact add column restricted_at datetime(6);
alter table subscription add column restricted_at datetime(6);
alter table accessibility_remark add column restricted_at datetime(6);

-- What somebody asked of a party; never who, so that there is no column for it.
create table person_request (
  id uuid not null,
  version bigint not null,
  number varchar(20) character set ascii collate ascii_bin not null,
  party varchar(20) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  received_on date not null,
  due_on date not null,
  extended_because varchar(500),
  handler uuid,
  outcome varchar(20) character set ascii collate ascii_bin,
  outcome_because varchar(500),
  closed_on date,
  constraint primary key (id),
  constraint uq_person_request_number unique (party, number),
  constraint ck_person_request_closed check ((outcome is null) = (closed_on is null)),
  key ix_person_request_due (party, closed_on, due_on)
);

-- What happened to personal data that a party answers for; in words that name nobody.
create table privacy_incident (
  id uuid not null,
  version bigint not null,
  number varchar(20) character set ascii collate ascii_bin not null,
  party varchar(20) not null,
  found_at datetime(6) not null,
  happened varchar(2000) not null,
  persons int,
  consequences varchar(2000) not null,
  measures varchar(2000) not null,
  notified_at datetime(6),
  not_notified_because varchar(500),
  closed_on date,
  constraint primary key (id),
  constraint uq_privacy_incident_number unique (party, number),
  constraint ck_privacy_incident_notified check (notified_at is null or not_notified_because is null),
  key ix_privacy_incident_found (party, closed_on, found_at)
);
