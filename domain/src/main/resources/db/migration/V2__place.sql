-- Where things are: areas with their boundaries, and the names of places.
-- Points and polygons are WGS 84 with X = longitude; a spatial index needs NOT NULL.

create table area (
  id uuid not null,
  version bigint not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  name varchar(80) collate utf8mb4_uca1400_swedish_ai_ci not null,
  kind varchar(20) not null,
  boundary polygon ref_system_id=4326 not null,
  constraint primary key (id),
  constraint uq_area_code unique (code),
  spatial key sx_area_boundary (boundary)
);

create table place_name (
  id bigint not null auto_increment,
  name varchar(80) collate utf8mb4_uca1400_swedish_ai_ci not null,
  locality varchar(80) collate utf8mb4_uca1400_swedish_ai_ci not null,
  kind varchar(20) not null,
  point point ref_system_id=4326 not null,
  -- what is searched: å, ä, ö and é are found by a, o and e as well, since a visitor's keyboard may lack them
  search varchar(200) collate utf8mb4_uca1400_ai_ci as (concat(name, ' ', locality)) stored,
  constraint primary key (id),
  constraint uq_place_name_name unique (name, locality),
  key ix_place_name_search (search),
  spatial key sx_place_name_point (point)
);
