-- Announcements: the text being worked on, and apart from it the approved text that the public reads.

create table announcement (
  id uuid not null,
  version bigint not null,
  slug varchar(80) character set ascii collate ascii_bin,
  status varchar(20) not null,
  mode varchar(10) not null,
  single_reason varchar(500),
  language varchar(16) not null,
  owner_party varchar(20) not null,
  owner_unit varchar(40),
  visibility varchar(10) not null,
  title varchar(120) not null,
  lead varchar(300) not null,
  body mediumtext not null,
  changed_at datetime(6) not null,
  withdrawn_reason varchar(500),
  published_revision int,
  published_title varchar(120),
  published_lead varchar(300),
  published_body mediumtext,
  published_at datetime(6),
  updated_at datetime(6),
  constraint primary key (id),
  constraint uq_announcement_slug unique (slug),
  key ix_announcement_public (status, published_at, slug),
  key ix_announcement_changed (changed_at)
);

create table announcement_channel (
  announcement_id uuid not null,
  channel varchar(20) not null,
  constraint primary key (announcement_id, channel),
  constraint fk_announcement_channel_announcement foreign key (announcement_id) references announcement (id)
);

create table announcement_measure (
  announcement_id uuid not null,
  measure_id uuid not null,
  constraint primary key (announcement_id, measure_id),
  key ix_announcement_measure_measure (measure_id),
  constraint fk_announcement_measure_announcement foreign key (announcement_id) references announcement (id),
  constraint fk_announcement_measure_measure foreign key (measure_id) references measure (id)
);

create table announcement_correction (
  announcement_id uuid not null,
  seq int not null,
  at datetime(6) not null,
  revision int not null,
  note varchar(500) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  constraint primary key (announcement_id, seq),
  constraint fk_announcement_correction_announcement foreign key (announcement_id) references announcement (id)
);
