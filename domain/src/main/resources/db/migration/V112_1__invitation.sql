-- Accounts begin with a letter to the one whose it is, who chooses the password. Police accounts wait for the police's
-- own approval, and end after a year (domain.md 6.3).
alter table member
  modify password_hash varchar(200) character set ascii collate ascii_bin,
  add column email varchar(120),
  add column awaiting boolean not null default false,
  add column expires_on date,
  add key ix_member_expires (expires_on);

-- One link at a time for each member; gone when it was used.
create table password_link (
  member_id uuid not null,
  token_hash varchar(64) character set ascii collate ascii_bin not null,
  expires_at datetime(6) not null,
  constraint primary key (member_id),
  constraint uq_password_link_token unique (token_hash),
  constraint fk_password_link_member foreign key (member_id) references member (id)
);

insert into role_permission (role_code, permission) values ('HEAD_OF_POLICE_AREA', 'APPROVE_MEMBERS');
