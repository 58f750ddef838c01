-- Who gets what residents tell: rules as data, tried as a draft and then published; and who of the two parties has said
-- yes to its part of the work.

-- One row without published_at is the draft; what is published never changes, and the latest one is in force.
create table route_set (
  id uuid not null,
  version bigint not null,
  reason varchar(1000),
  actor_kind varchar(10) not null,
  actor_member uuid,
  actor_party varchar(20),
  actor_role varchar(40),
  published_at datetime(6),
  constraint primary key (id),
  key ix_route_set_published_at (published_at)
);

-- The first one that fits decides; null fits everything. The receiver works with it (BADA: the queue that both parties
-- share); the municipality's unit reads it first and owns it, or the coordination function where there is none.
create table route (
  route_set_id uuid not null,
  position int not null,
  category_code varchar(10) character set ascii collate ascii_bin,
  area_code varchar(40) character set ascii collate ascii_bin,
  keeper_code varchar(20) character set ascii collate ascii_bin,
  receiver varchar(40) character set ascii collate ascii_bin not null,
  owner_unit varchar(40) character set ascii collate ascii_bin,
  constraint primary key (route_set_id, position),
  constraint fk_route_set foreign key (route_set_id) references route_set (id),
  constraint fk_route_category foreign key (category_code) references category (code),
  constraint fk_route_area foreign key (area_code) references area (code),
  constraint fk_route_keeper foreign key (keeper_code) references road_keeper (code),
  constraint fk_route_unit foreign key (owner_unit) references unit (code)
);

-- Asked of a party once it sees the concern; ended_at when the concern is placed elsewhere.
create table concern_acceptance (
  id uuid not null,
  version bigint not null,
  concern_id uuid not null,
  party varchar(20) not null,
  unit varchar(40) character set ascii collate ascii_bin,
  asked_at datetime(6),
  due_on date,
  accepted_at datetime(6),
  escalated_at datetime(6),
  ended_at datetime(6),
  constraint primary key (id),
  key ix_concern_acceptance_concern (concern_id, ended_at),
  key ix_concern_acceptance_overdue (ended_at, accepted_at, escalated_at, due_on),
  constraint fk_concern_acceptance_concern foreign key (concern_id) references concern (id)
);

-- What was decided by the categories so far, category by category.
insert into route_set (id, version, actor_kind, published_at) values
  ('01900000-0000-7000-8000-000000000113', 0, 'SYSTEM', null),
  ('01900000-0000-7000-8000-000000000114', 0, 'SYSTEM', utc_timestamp(6));
insert into route (route_set_id, position, category_code, receiver, owner_unit)
select s.id,
  row_number() over (partition by s.id
    order by field(c.tile, 'DARK', 'DAMAGE', 'LITTER', 'TRAFFIC', 'DISTURBANCE', 'DRUGS', 'OTHER', 'SAFE'), c.position) - 1,
  c.code, c.receiver, c.owner_unit
from route_set s join category c;

-- Of what came in before, nobody is asked until it is shared or placed anew.
insert into concern_acceptance (id, version, concern_id, party, unit)
select uuid(), 0, c.id, p.party, if(k.receiver = 'BADA', null, k.receiver)
from concern c
join category k on k.code = c.category_code
join (select 'MUNICIPALITY' party union all select 'POLICE') p
  on k.receiver = 'BADA' or p.party = (select u.party from unit u where u.code = k.receiver)
where k.receiver <> coalesce(k.owner_unit, '') and c.owner_party = 'MUNICIPALITY';

alter table category
  drop foreign key fk_category_unit,
  drop key fk_category_unit,
  drop column receiver,
  drop column owner_unit;

insert into role_permission (role_code, permission) values ('COORDINATOR', 'ROUTE_CONCERNS');
