-- The logins of staff: one row for each, looked up at every click, so that each can be ended from anywhere.
create table member_session (
  id uuid not null,
  member_id uuid not null,
  browser varchar(80) not null,
  opened_at datetime(6) not null,
  seen_at datetime(6) not null,
  ended_at datetime(6),
  constraint primary key (id),
  key ix_member_session_member (member_id, ended_at, seen_at),
  key ix_member_session_opened (opened_at),
  constraint fk_member_session_member foreign key (member_id) references member (id)
);
