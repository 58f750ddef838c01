-- In which session at its party's own directory a login here began: a hash of whose it is and of the name that the
-- directory has for it. It may say that this session is over without saying whose it was.
alter table member_session
  add column provider_session varchar(43) character set ascii collate ascii_bin,
  add key ix_member_session_provider (provider_session);
