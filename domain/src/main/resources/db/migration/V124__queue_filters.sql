-- Filters of lists that members of staff come back to, each by a name of their own.
create table saved_filter (
  member_id uuid not null,
  list varchar(20) character set ascii collate ascii_bin not null,
  name varchar(40) not null,
  wishes varchar(500) character set ascii collate ascii_bin not null,
  constraint primary key (member_id, list, name),
  constraint fk_saved_filter_member foreign key (member_id) references member (id)
);

alter table concern add key ix_concern_queue_channel (audience, queued, channel, received_at, id);
