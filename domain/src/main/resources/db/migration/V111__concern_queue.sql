-- The queue of a hundred thousand reports, read by indexes alone. Whoever sees a report is one value, and each way to
-- narrow the queue has an index that begins with it and ends in the order of the list: three short reads, one for each
-- value that a member of staff stands for, are a page.

alter table concern
  -- who sees it, as Sight has it: BOTH, a party, or a party and its unit
  add column audience varchar(70) character set ascii collate ascii_bin as (
    case when visibility in ('BOTH', 'PUBLIC') then 'BOTH'
         when visibility = 'PARTY' or owner_unit is null then owner_party
         else concat(owner_party, '/', owner_unit) end) persistent,
  -- what is closed and has nothing new is out of the queue
  add column queued boolean as (handling <> 'CLOSED' or unread) persistent,
  -- nobody has begun to read it, or what was added to it
  add column fresh boolean as ((moderation = 'NEW' and handling <> 'CLOSED') or unread) persistent,
  -- coarse: the exact point stays apart
  add column area_code varchar(40) character set ascii collate ascii_bin,
  add column waits_for varchar(20) character set ascii collate ascii_bin,
  add column waits_for_party varchar(20) character set ascii collate ascii_bin;

update concern c join concern_place p on p.concern_id = c.id set c.area_code = p.area_code;
update concern c set c.waits_for = 'REPORTER'
where exists (select 1 from concern_question q where q.concern_id = c.id and q.answered_at is null);

alter table concern
  drop key ix_concern_received,
  drop key ix_concern_handling,
  drop key ix_concern_late,
  drop key ix_concern_unread,
  add constraint fk_concern_area foreign key (area_code) references area (code),
  add key ix_concern_queue (audience, queued, received_at, id),
  -- the rest of it tells without a look at the row whether a filter wants it
  add key ix_concern_queue_due (audience, queued, due_on, id, category_code, area_code, owner_unit, handling, assignee),
  add key ix_concern_queue_assignee (audience, queued, assignee, received_at, id),
  add key ix_concern_queue_category (audience, queued, category_code, received_at, id),
  add key ix_concern_queue_area (audience, queued, area_code, received_at, id),
  add key ix_concern_queue_unit (audience, queued, owner_unit, received_at, id),
  add key ix_concern_queue_waits (audience, queued, waits_for, received_at, id),
  add key ix_concern_queue_party (audience, queued, waits_for_party, received_at, id),
  add key ix_concern_queue_moderation (audience, queued, moderation, received_at, id),
  add key ix_concern_queue_handling (audience, handling, received_at, id),
  add key ix_concern_queue_fresh (audience, fresh, received_at, id),
  add key ix_concern_queue_number (audience, number);

-- What stands in reports, word by word and cut to what inflections share: a search reads the newest reports with a word in
-- order, of those that one sees, however common it is. Nothing of what is locked away. Written anew with each change of the
-- texts and of who sees them.
create table concern_word (
  audience varchar(70) character set ascii collate ascii_bin not null,
  word varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  received_at datetime(6) not null,
  concern_id uuid not null,
  constraint primary key (audience, word, received_at, concern_id),
  key ix_concern_word_concern (concern_id),
  constraint fk_concern_word_concern foreign key (concern_id) references concern (id)
);
