-- Who of staff wants one letter each working day about what waits for them, instead of one for each thing.
create table morning_letter (
  member_id uuid not null,
  posted_for date null,
  constraint primary key (member_id),
  constraint fk_morning_letter_member foreign key (member_id) references member (id)
);
