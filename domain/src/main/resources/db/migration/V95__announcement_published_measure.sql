-- The measures that an approved announcement is about: a change of the draft waits for approval like its text.
create table announcement_published_measure (
  announcement_id uuid not null,
  measure_id uuid not null,
  constraint primary key (announcement_id, measure_id),
  key ix_announcement_published_measure_measure (measure_id),
  constraint fk_announcement_published_measure_announcement foreign key (announcement_id) references announcement (id),
  constraint fk_announcement_published_measure_measure foreign key (measure_id) references measure (id)
);

insert into announcement_published_measure (announcement_id, measure_id)
select am.announcement_id, am.measure_id
from announcement_measure am join announcement a on a.id = am.announcement_id
where a.published_at is not null;
