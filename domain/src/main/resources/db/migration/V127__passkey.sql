-- Keys that members prove themselves with besides the password (WebAuthn): on a phone, in a computer, on a stick. What is
-- kept of one is public: whoever reads it cannot prove anything.
create table passkey (
  id uuid not null,
  member_id uuid not null,
  credential_id varchar(1400) character set ascii collate ascii_bin not null,
  public_key varchar(4000) character set ascii collate ascii_bin not null,
  moves_along boolean not null,
  sign_count bigint not null,
  name varchar(60) not null,
  added_at datetime(6) not null,
  used_at datetime(6),
  constraint primary key (id),
  constraint uq_passkey_credential unique (credential_id),
  key ix_passkey_member (member_id, added_at),
  constraint fk_passkey_member foreign key (member_id) references member (id)
);

-- What a key is asked to sign in a login: random, once, for some minutes. And when its member last proved who they are.
alter table member_session
  add column challenge varchar(43) character set ascii collate ascii_bin,
  add column challenge_for varchar(20) character set ascii collate ascii_bin,
  add column challenged_at datetime(6),
  add column proven_at datetime(6);
update member_session set proven_at = opened_at where proof is not null;
