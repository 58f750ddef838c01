-- Staff log in by their own party's directory (OpenID Connect), where the operator has named one.

-- Who somebody there is here. Stays when the account ends: whoever comes again is known to have ended.
create table member_federation (
  issuer varchar(255) character set ascii collate ascii_bin not null,
  subject varchar(255) character set ascii collate ascii_bin not null,
  member_id uuid not null,
  linked_at datetime(6) not null,
  constraint primary key (issuer, subject),
  constraint fk_member_federation_member foreign key (member_id) references member (id)
);

-- Beside the roles that were given here, those that the groups there came to at the latest login.
create table member_provider_role (
  member_id uuid not null,
  role_code varchar(40) character set ascii collate ascii_bin not null,
  constraint primary key (member_id, role_code),
  constraint fk_member_provider_role_member foreign key (member_id) references member (id),
  constraint fk_member_provider_role_role foreign key (role_code) references role (code)
);

-- What a group comes to. A group of one party's directory is nothing in the other's.
create table group_mapping (
  id uuid not null,
  party varchar(20) character set ascii collate ascii_bin not null,
  group_name varchar(120) collate utf8mb4_bin not null,
  role_code varchar(40) character set ascii collate ascii_bin not null,
  unit_code varchar(40) character set ascii collate ascii_bin,
  constraint primary key (id),
  constraint uq_group_mapping_group unique (party, group_name, role_code),
  constraint fk_group_mapping_role foreign key (role_code) references role (code),
  constraint fk_group_mapping_unit foreign key (unit_code) references unit (code)
);
