-- What the law (2018:1937) asks: one statement, and what people say is not accessible.

create table accessibility_statement (
  id uuid not null,
  version bigint not null,
  owner_party varchar(20) not null,
  owner_unit varchar(40),
  compliance varchar(10) not null,
  inaccessible varchar(3000) not null,
  burden varchar(3000) not null,
  exempt varchar(3000) not null,
  method varchar(3000) not null,
  assessed_on date not null,
  updated_at datetime(6) not null,
  constraint primary key (id)
);

-- Words and address are sealed; the address has a key and bytes of its own, or none.
create table accessibility_remark (
  id uuid not null,
  version bigint not null,
  owner_party varchar(20) not null,
  owner_unit varchar(40),
  visibility varchar(10) not null,
  sealed_key varchar(20) not null,
  sealed_bytes varbinary(20000) not null,
  address_key varchar(20),
  address_bytes varbinary(20000),
  received_at datetime(6) not null,
  answered_at datetime(6),
  constraint primary key (id),
  key ix_accessibility_remark_waiting (answered_at, received_at)
);

-- What an installation starts with; the municipality writes it anew when it has assessed its own.
insert into accessibility_statement
  (id, version, owner_party, compliance, inaccessible, burden, exempt, method, assessed_on, updated_at)
values
  ('01935000-0000-7000-8000-000000000001', 0, 'MUNICIPALITY', 'PARTIAL',
   concat(
     'Kartan kan inte läsas upp av en skärmläsare\n',
     'Du kan styra kartan med tangentbordet. Allt som visas på den finns också i en lista.\n\n',
     'Översättningarna har inte granskats av någon som talar språken\n',
     'De kan innehålla fel. Den svenska texten gäller.\n\n',
     'Ingen som använder skärmläsare till vardags har prövat webbplatsen\n',
     'Det kan finnas hinder som våra egna prov inte hittar.'),
   '',
   'Kartor som inte är till för navigering omfattas inte av lagen. Vi erbjuder ändå samma innehåll som text.',
   'Vi har granskat själva: automatiska prov mot WCAG 2.2 nivå AA, prov med tangentbord, förstoring och olika färglägen.',
   '2026-11-22', '2026-11-22 11:00:00');

insert into role_permission (role_code, permission) values
  ('COORDINATOR', 'MANAGE_ACCESSIBILITY'), ('COMMUNICATOR', 'MANAGE_ACCESSIBILITY');
