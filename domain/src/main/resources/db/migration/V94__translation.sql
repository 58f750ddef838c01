-- Announcements in other languages: those being worked on, and apart from them the approved ones that the public reads.

create table announcement_translation (
  announcement_id uuid not null,
  language varchar(16) character set ascii collate ascii_bin not null,
  title varchar(120) not null,
  lead varchar(300) not null,
  body mediumtext not null,
  reviewed boolean not null,
  outdated boolean not null,
  constraint primary key (announcement_id, language),
  constraint fk_announcement_translation_announcement foreign key (announcement_id) references announcement (id)
);

create table announcement_public_translation (
  announcement_id uuid not null,
  language varchar(16) character set ascii collate ascii_bin not null,
  title varchar(120) not null,
  lead varchar(300) not null,
  body mediumtext not null,
  reviewed boolean not null,
  outdated boolean not null,
  constraint primary key (announcement_id, language),
  constraint fk_announcement_public_translation_announcement foreign key (announcement_id) references announcement (id)
);
