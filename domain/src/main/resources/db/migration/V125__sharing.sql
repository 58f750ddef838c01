-- Between the parties a report is shared part by part, each with its legal ground; a part that is not shared is out of
-- sight. And what staff write among themselves, for those who they say.

-- what the other party sees besides number, category, area and where it stands; empty while nothing is shared
alter table concern add column shared_parts varchar(120) character set ascii collate ascii_bin not null default '';
update concern set shared_parts = 'WORDS,POINT,CIRCUMSTANCES,PHOTOS' where visibility in ('BOTH', 'PUBLIC');

-- Append-only: a part is given, and may be withdrawn; note: how the interests were weighed, or why it was withdrawn.
create table concern_share (
  id uuid not null,
  concern_id uuid not null,
  part varchar(20) character set ascii collate ascii_bin not null,
  given boolean not null,
  ground varchar(20) character set ascii collate ascii_bin,
  note varchar(1000),
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  at datetime(6) not null,
  constraint primary key (id),
  key ix_concern_share_concern (concern_id, at),
  constraint fk_concern_share_concern foreign key (concern_id) references concern (id)
);
insert into concern_share (id, concern_id, part, given, ground, note, actor_kind, actor_member, actor_party, actor_role, at)
select uuid(), e.concern_id, p.part, true, e.to_value, e.note, e.actor_kind, e.actor_member, e.actor_party, e.actor_role, e.at
from concern_entry e
join concern c on c.id = e.concern_id
join (select 'WORDS' part union all select 'POINT' union all select 'CIRCUMSTANCES' union all select 'PHOTOS') p
where e.event = 'SHARED' and c.visibility in ('BOTH', 'PUBLIC');

-- Sealed with the key of the party that wrote it, and never changed.
create table concern_note (
  id uuid not null,
  concern_id uuid not null,
  owner_party varchar(20) not null,
  owner_unit varchar(40) character set ascii collate ascii_bin,
  visibility varchar(20) not null,
  sealed_key varchar(20) not null,
  sealed_bytes varbinary(20000) not null,
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  at datetime(6) not null,
  constraint primary key (id),
  key ix_concern_note_concern (concern_id, at),
  key ix_concern_note_sealed (sealed_key),
  constraint fk_concern_note_concern foreign key (concern_id) references concern (id)
);

-- The words of a shared report are found by each party under its own name: by the owner's all of them, by the other one
-- those of the parts that it sees. What was added later is not among them.
insert into concern_word (audience, word, received_at, concern_id)
select p.party, w.word, w.received_at, w.concern_id
from concern_word w
join concern c on c.id = w.concern_id
join (select 'MUNICIPALITY' party union all select 'POLICE') p
where w.audience = 'BOTH' and (p.party = c.owner_party
  or locate(w.word, lower(concat(c.text, ' ', coalesce(c.place_words, ''))) collate utf8mb4_bin) > 0);
delete from concern_word where audience = 'BOTH';

insert into role_permission (role_code, permission) values ('COORDINATOR', 'HAND_OVER'), ('COMMUNITY_OFFICER', 'HAND_OVER');
