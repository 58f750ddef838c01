-- What residents tell. The words to work with, the exact place, the original and the contact details lie in tables of
-- their own: each has its own readers and its own end.

create table category (
  code varchar(10) character set ascii collate ascii_bin not null,
  tile varchar(20) not null,
  position int not null,
  receiver varchar(40) character set ascii collate ascii_bin not null,
  owner_unit varchar(40) character set ascii collate ascii_bin,
  focus varchar(80) not null,
  days int not null,
  constraint primary key (code),
  constraint uq_category_position unique (tile, position),
  constraint fk_category_unit foreign key (owner_unit) references unit (code)
);

create table concern (
  id uuid not null,
  version bigint not null,
  number varchar(12) character set ascii collate ascii_bin not null,
  submission_id uuid not null,
  code_hash varchar(64) character set ascii collate ascii_bin not null,
  key_hash varchar(64) character set ascii collate ascii_bin not null,
  category_code varchar(10) character set ascii collate ascii_bin not null,
  text varchar(4000) not null,
  place_words varchar(200),
  masked boolean not null,
  language varchar(20) not null,
  channel varchar(20) not null,
  owner_party varchar(20) not null,
  owner_unit varchar(40) character set ascii collate ascii_bin,
  visibility varchar(20) not null,
  assignee uuid,
  moderation varchar(20) not null,
  handling varchar(20) not null,
  publication varchar(20) not null,
  progress varchar(20) not null,
  locked boolean not null,
  time_of_day varchar(20),
  week_part varchar(20),
  season varchar(20),
  how_often varchar(20),
  how_unsafe varchar(20),
  avoids_place boolean,
  age_group varchar(20),
  gender varchar(20),
  reporter_role varchar(20),
  group_kind varchar(20),
  group_size int,
  referral_receiver varchar(120),
  referral_reason varchar(1000),
  reject_reason varchar(30),
  answer varchar(2000),
  received_at datetime(6) not null,
  received_on date not null,
  due_on date not null,
  closed_at datetime(6),
  constraint primary key (id),
  constraint uq_concern_number unique (number),
  constraint uq_concern_submission unique (submission_id),
  constraint uq_concern_code unique (code_hash),
  constraint fk_concern_category foreign key (category_code) references category (code),
  constraint fk_concern_unit foreign key (owner_unit) references unit (code),
  key ix_concern_received (received_at),
  key ix_concern_due (due_on),
  key ix_concern_late (moderation, due_on),
  key ix_concern_handling (handling, received_at),
  key ix_concern_assignee (assignee, received_at),
  key ix_concern_counted (received_on, publication)
);

create table concern_place (
  concern_id uuid not null,
  point point ref_system_id=4326 not null,
  area_code varchar(40) character set ascii collate ascii_bin not null,
  constraint primary key (concern_id),
  constraint fk_concern_place_concern foreign key (concern_id) references concern (id),
  constraint fk_concern_place_area foreign key (area_code) references area (code),
  spatial key sx_concern_place_point (point)
);

create table concern_original (
  concern_id uuid not null,
  sealed_key varchar(20) not null,
  sealed_bytes varbinary(20000) not null,
  constraint primary key (concern_id),
  constraint fk_concern_original_concern foreign key (concern_id) references concern (id)
);

create table concern_contact (
  concern_id uuid not null,
  sealed_key varchar(20) not null,
  sealed_bytes varbinary(20000) not null,
  wants_answer boolean not null,
  wants_news boolean not null,
  allows_hand_over boolean not null,
  constraint primary key (concern_id),
  constraint fk_concern_contact_concern foreign key (concern_id) references concern (id)
);

create table concern_entry (
  concern_id uuid not null,
  seq int not null,
  event varchar(20) not null,
  from_value varchar(120),
  to_value varchar(120),
  note varchar(2000),
  status varchar(30) not null,
  visibility varchar(20) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  at datetime(6) not null,
  constraint primary key (concern_id, seq),
  constraint fk_concern_entry_concern foreign key (concern_id) references concern (id)
);

-- Which box was shown, how often; nothing else is kept of it.
create table deflection_count (
  day date not null,
  kind varchar(20) not null,
  count int not null,
  constraint primary key (day, kind)
);
