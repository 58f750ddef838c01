-- Where the audit trail ends, signed: without it nobody could tell that the last lines, or all, are gone.
-- One row; whoever chains holds it, which audit_lock was for. A node of an older version must not chain past it.

create table audit_head (
  id int not null,
  seq bigint not null,
  hash varchar(64) character set ascii collate ascii_bin not null,
  reached_at datetime(6) not null,
  key_id varchar(20) character set ascii collate ascii_bin,
  signature varchar(64) character set ascii collate ascii_bin,
  constraint primary key (id),
  constraint ck_audit_head_only_one check (id = 1)
);

-- The key lies with the application, which signs what it finds here once.
insert into audit_head (id, seq, hash, reached_at)
  select 1, coalesce(max(seq), 0), coalesce((select hash from audit_link order by seq desc limit 1), repeat('0', 64)),
    '1970-01-01 00:00:00'
  from audit_link;

drop table audit_lock;
