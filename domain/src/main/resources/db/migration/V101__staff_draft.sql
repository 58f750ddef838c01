-- What members of staff have typed into long forms and not saved yet: one text for each member, record and form.
create table staff_draft (
  member_id uuid not null,
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  form varchar(40) character set ascii collate ascii_bin not null,
  read_version bigint not null,
  sealed_key varchar(20) not null,
  sealed_bytes mediumblob not null,
  saved_at datetime(6) not null,
  constraint primary key (member_id, subject_kind, subject_id, form),
  key ix_staff_draft_saved (saved_at),
  constraint fk_staff_draft_member foreign key (member_id) references member (id)
);
