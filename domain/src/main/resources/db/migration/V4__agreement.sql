-- The cooperation agreement and its focus areas.

create table agreement (
  id uuid not null,
  version bigint not null,
  title varchar(120) not null,
  term_from date not null,
  term_to date not null,
  status varchar(20) not null,
  purpose varchar(4000) not null,
  decided_on date,
  decided_by varchar(120),
  decided_paragraph varchar(40),
  -- null unless in force, so that the key below lets only one be
  in_force tinyint as (if(status = 'IN_FORCE', 1, null)) persistent,
  constraint primary key (id),
  constraint uq_agreement_in_force unique (in_force)
);

create table agreement_signature (
  agreement_id uuid not null,
  party varchar(20) not null,
  role varchar(40) not null,
  place varchar(80) not null,
  signed_on date not null,
  constraint primary key (agreement_id, party),
  constraint fk_agreement_signature_agreement foreign key (agreement_id) references agreement (id)
);

create table agreement_copy (
  agreement_id uuid not null,
  party varchar(20) not null,
  kept_at varchar(120) not null,
  registration varchar(60) not null,
  received_on date not null,
  constraint primary key (agreement_id, party),
  constraint fk_agreement_copy_agreement foreign key (agreement_id) references agreement (id)
);

create table focus_area (
  id uuid not null,
  agreement_id uuid not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  name varchar(80) collate utf8mb4_uca1400_swedish_ai_ci not null,
  description varchar(2000) not null,
  position int not null,
  constraint primary key (id),
  constraint uq_focus_area_code unique (agreement_id, code),
  key ix_focus_area_code (code),
  constraint fk_focus_area_agreement foreign key (agreement_id) references agreement (id)
);

create table agreement_commitment (
  agreement_id uuid not null,
  seq int not null,
  giver varchar(20) not null,
  text varchar(500) not null,
  due_on date,
  state varchar(20) not null,
  constraint primary key (agreement_id, seq),
  constraint fk_agreement_commitment_agreement foreign key (agreement_id) references agreement (id)
);

create table agreement_appendix (
  agreement_id uuid not null,
  chapter varchar(20) not null,
  text varchar(8000) not null,
  constraint primary key (agreement_id, chapter),
  constraint fk_agreement_appendix_agreement foreign key (agreement_id) references agreement (id)
);
