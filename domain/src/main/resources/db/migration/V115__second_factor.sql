-- Beside the password, something that only the member has (ASVS 5.0, 6.3.3): an app that shows codes, and codes on paper
-- for the day when the phone is gone. Required by role; where the data is invented, nobody is asked.
alter table role add column second_factor boolean not null default true;
update role set second_factor = false where exists (select 1 from demo_marker);

-- By what a login was proven; nothing yet for one that waits for its second step.
alter table member_session add column proof varchar(20) character set ascii collate ascii_bin;
update member_session set proof = 'PASSWORD';

-- The secret that the app shares, once it has shown a first code; and the last code that was taken.
create table member_totp (
  member_id uuid not null,
  sealed_key varchar(20) not null,
  sealed_bytes varbinary(200) not null,
  begun_at datetime(6) not null,
  confirmed_at datetime(6),
  last_step bigint not null,
  constraint primary key (member_id),
  constraint fk_member_totp_member foreign key (member_id) references member (id)
);

-- Only that there are such codes; one that was used is gone.
create table recovery_code (
  member_id uuid not null,
  code_hash varchar(64) character set ascii collate ascii_bin not null,
  key_id varchar(20) not null,
  constraint primary key (member_id, code_hash),
  constraint fk_recovery_code_member foreign key (member_id) references member (id)
);
