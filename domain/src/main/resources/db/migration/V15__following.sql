-- What comes after a report: additions of the one who told, questions to them, confirmed addresses, subscriptions, and
-- how often somebody may try.

-- A bucket that drips: until when it is filled. The name is an HMAC under a key of the day; no address is kept.
create table rate_limit (
  name varchar(64) character set ascii collate ascii_bin not null,
  filled_until datetime(6) not null,
  constraint primary key (name),
  key ix_rate_limit_filled (filled_until)
);

-- An address that is not confirmed yet: HMACs only.
create table confirmation (
  id uuid not null,
  subject_kind varchar(40) not null,
  subject_id uuid not null,
  link_hash varchar(64) character set ascii collate ascii_bin not null,
  code_hash varchar(64) character set ascii collate ascii_bin not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  constraint primary key (id),
  constraint uq_confirmation_link unique (link_hash),
  key ix_confirmation_code (code_hash),
  key ix_confirmation_expires (expires_at),
  key ix_confirmation_subject (subject_id)
);

alter table concern
  add column unread boolean not null default false after locked,
  add key ix_concern_unread (unread);

alter table concern_contact add column confirmed_at datetime(6);

create table concern_question (
  id uuid not null,
  version bigint not null,
  concern_id uuid not null,
  text varchar(1000) not null,
  asked_at datetime(6) not null,
  due_on date not null,
  answered_at datetime(6),
  constraint primary key (id),
  key ix_concern_question_concern (concern_id, asked_at),
  constraint fk_concern_question_concern foreign key (concern_id) references concern (id)
);

create table concern_addition (
  id uuid not null,
  concern_id uuid not null,
  kind varchar(20) not null,
  text varchar(2000) not null,
  masked boolean not null,
  at datetime(6) not null,
  constraint primary key (id),
  key ix_concern_addition_concern (concern_id, at),
  constraint fk_concern_addition_concern foreign key (concern_id) references concern (id)
);

create table concern_addition_original (
  addition_id uuid not null,
  sealed_key varchar(20) not null,
  sealed_bytes varbinary(20000) not null,
  constraint primary key (addition_id),
  constraint fk_concern_addition_original_addition foreign key (addition_id) references concern_addition (id)
);

create table subscription (
  id uuid not null,
  version bigint not null,
  address_hash varchar(64) character set ascii collate ascii_bin not null,
  sealed_key varchar(20) not null,
  sealed_bytes varbinary(20000) not null,
  language varchar(20) not null,
  rhythm varchar(10) not null,
  wording varchar(10) not null,
  of_report boolean not null,
  asked_at datetime(6) not null,
  confirmed_at datetime(6),
  told_until datetime(6) not null,
  due_at datetime(6) not null,
  constraint primary key (id),
  key ix_subscription_address (address_hash),
  key ix_subscription_due (due_at)
);

create table subscription_wish (
  subscription_id uuid not null,
  kind varchar(10) not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  constraint primary key (subscription_id, kind, code),
  constraint fk_subscription_wish_subscription foreign key (subscription_id) references subscription (id)
);
