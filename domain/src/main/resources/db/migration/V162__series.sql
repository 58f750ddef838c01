-- Figures of one thing in one area, period after period, as files told them. A reading is never changed: what corrects
-- it is another edition, and the last one holds.
create table series (
  id uuid not null,
  version bigint not null,
  name varchar(120) not null,
  source_kind varchar(20) character set ascii collate ascii_bin not null,
  producer varchar(120) not null,
  measured varchar(20) character set ascii collate ascii_bin not null,
  step varchar(20) character set ascii collate ascii_bin not null,
  area_code varchar(40) character set ascii collate ascii_bin,
  credit varchar(200) not null,
  note varchar(300),
  owner_party varchar(20) character set ascii collate ascii_bin not null,
  owner_unit varchar(40),
  visibility varchar(20) character set ascii collate ascii_bin not null,
  constraint primary key (id),
  key fk_series_area (area_code),
  constraint fk_series_area foreign key (area_code) references area (code)
);

create table series_import (
  id uuid not null,
  series_id uuid not null,
  file_name varchar(120) not null,
  sha256 varchar(64) character set ascii collate ascii_bin not null,
  added int not null,
  corrected int not null,
  actor_kind varchar(10) character set ascii collate ascii_bin not null,
  actor_member uuid,
  actor_party varchar(20) character set ascii collate ascii_bin,
  actor_role varchar(40) character set ascii collate ascii_bin,
  taken_at datetime(6) not null,
  constraint primary key (id),
  key ix_series_import_series (series_id, taken_at),
  constraint fk_series_import_series foreign key (series_id) references series (id)
);

create table series_reading (
  id uuid not null,
  series_id uuid not null,
  starts_on date not null,
  edition int not null,
  value double,
  import_id uuid not null,
  constraint primary key (id),
  constraint uq_series_reading_period unique (series_id, starts_on, edition),
  key fk_series_reading_import (import_id),
  constraint fk_series_reading_series foreign key (series_id) references series (id),
  constraint fk_series_reading_import foreign key (import_id) references series_import (id)
);
