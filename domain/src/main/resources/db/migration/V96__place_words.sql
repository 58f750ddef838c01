-- A place is also found by a later word of its name: "Becks gata" finds "Joachim Becks gata". One row for each word after
-- the first, with all that follows it and the town. A house number is no such word.

create table place_word (
  place_name_id bigint not null,
  seq int not null,
  rest varchar(200) collate utf8mb4_uca1400_ai_ci not null,
  constraint primary key (place_name_id, seq),
  key ix_place_word_rest (rest),
  constraint fk_place_word_place_name foreign key (place_name_id) references place_name (id)
);

insert into place_word (place_name_id, seq, rest)
with recursive word as (
  select id, kind, locality, -1 as seq, name as rest from place_name
  union all
  select id, kind, locality, seq + 1, substr(rest, regexp_instr(rest, '[ -]') + 1) from word
  where regexp_instr(rest, '[ -]') > 0 and not (kind = 'ADDRESS' and rest regexp '^[^ -]*[ -][0-9]')
)
select id, seq, concat(rest, ' ', locality) from word where seq >= 0;
