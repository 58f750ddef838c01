-- Files of places that were taken in, and the roads that others than the municipality keep.

create table place_import (
  id uuid not null,
  file_name varchar(120) not null,
  source varchar(200) not null,
  sha256 varchar(64) character set ascii collate ascii_bin not null,
  added int not null,
  moved int not null,
  actor_kind varchar(10) character set ascii collate ascii_bin not null,
  actor_member uuid null,
  actor_party varchar(20) character set ascii collate ascii_bin null,
  actor_role varchar(40) character set ascii collate ascii_bin null,
  taken_at datetime(6) not null,
  constraint primary key (id),
  key ix_place_import_taken_at (taken_at)
);

insert into role_permission (role_code, permission) values
  ('COORDINATOR', 'MANAGE_PLACES'), ('SYSTEM_ADMINISTRATOR', 'MANAGE_PLACES');

create table road_keeper (
  code varchar(20) character set ascii collate ascii_bin not null,
  name varchar(80) not null,
  phone varchar(40) not null,
  web varchar(200) not null,
  constraint primary key (code)
);
insert into road_keeper (code, name, phone, web) values
  ('TRAFIKVERKET', 'Trafikverket', '0771-921 921', 'https://www.trafikverket.se/');

-- One row for each stretch; a road's number is written as people say it, and named places on it begin with it.
create table road (
  id bigint not null auto_increment,
  number varchar(20) not null,
  keeper_code varchar(20) character set ascii collate ascii_bin not null,
  line linestring ref_system_id=4326 not null,
  constraint primary key (id),
  key ix_road_number (number),
  key fk_road_keeper (keeper_code),
  spatial key sx_road_line (line),
  constraint fk_road_keeper foreign key (keeper_code) references road_keeper (code)
);

-- The state's roads as the schematic map has them (domain.md 7.1); Trafikverket's own lines replace them.
insert into road (number, keeper_code, line) values
  ('E65', 'TRAFIKVERKET', ST_GeomFromText('LINESTRING(13.0000 55.5750,13.0400 55.5640,13.0900 55.5550,13.1250 55.5470,13.1550 55.5385,13.1800 55.5290,13.2000 55.5215,13.2205 55.5178,13.2450 55.5178,13.2650 55.5165,13.2900 55.5125,13.3120 55.5075,13.3350 55.5045,13.3530 55.5010,13.3750 55.4950,13.3950 55.4885,13.4250 55.4835,13.4550 55.4835,13.5000 55.4860,13.6000 55.4750,13.7200 55.4450,13.8200 55.4320)', 4326)),
  ('Väg 108', 'TRAFIKVERKET', ST_GeomFromText('LINESTRING(13.1570 55.3760,13.1750 55.4200,13.2010 55.4480,13.2150 55.4700,13.2195 55.4900,13.2193 55.5000,13.2205 55.5080,13.2205 55.5178,13.2155 55.5280,13.2240 55.5400,13.2380 55.5520,13.2390 55.5650,13.2350 55.5800,13.2380 55.5880,13.2402 55.5955,13.2380 55.6060,13.2320 55.6220,13.2150 55.6450,13.2050 55.6700,13.1950 55.7000)', 4326)),
  ('Väg 841', 'TRAFIKVERKET', ST_GeomFromText('LINESTRING(13.0300 55.5820,13.0700 55.5810,13.1100 55.5830,13.1400 55.5836,13.1580 55.5842)', 4326)),
  ('Väg 841', 'TRAFIKVERKET', ST_GeomFromText('LINESTRING(13.1580 55.5842,13.1675 55.5858,13.1786 55.5866,13.1881 55.5864,13.1945 55.5862)', 4326)),
  ('Väg 841', 'TRAFIKVERKET', ST_GeomFromText('LINESTRING(13.1945 55.5862,13.2072 55.5866,13.2220 55.5900,13.2360 55.5935,13.2402 55.5955)', 4326));

-- Whether the one who keeps the road can mend it: light, sight, speed, how a crossing is built, holes, what stands there.
alter table category add column about_road boolean not null default false;
update category set about_road = true where code in ('BEL', 'SIK', 'FOR', 'TRH', 'TRF', 'UND');
