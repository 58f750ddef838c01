-- Photos: sealed, drawn anew, in the database so that a report and its photos come in together or not at all.

-- Before the report is sent: found by its token only, gone when it is sent or after a day.
create table photo_draft (
  id uuid not null,
  submission_id uuid not null,
  digest varchar(64) character set ascii collate ascii_bin not null,
  width int not null,
  height int not null,
  sealed_key varchar(20) not null,
  sealed_bytes mediumblob not null,
  preview_key varchar(20) not null,
  preview_bytes mediumblob not null,
  created_at datetime(6) not null,
  constraint primary key (id),
  constraint uq_photo_draft_digest unique (submission_id, digest),
  key ix_photo_draft_created (created_at)
);

create table concern_picture (
  id uuid not null,
  sealed_key varchar(20) not null,
  sealed_bytes mediumblob not null,
  constraint primary key (id)
);

create table concern_photo (
  id uuid not null,
  version bigint not null,
  concern_id uuid not null,
  position int not null,
  width int not null,
  height int not null,
  state varchar(20) not null,
  original_id uuid not null,
  shown_id uuid not null,
  constraint primary key (id),
  constraint uq_concern_photo_position unique (concern_id, position),
  constraint fk_concern_photo_concern foreign key (concern_id) references concern (id),
  constraint fk_concern_photo_original foreign key (original_id) references concern_picture (id),
  constraint fk_concern_photo_shown foreign key (shown_id) references concern_picture (id)
);
