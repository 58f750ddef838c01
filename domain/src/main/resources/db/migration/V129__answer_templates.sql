-- Texts that a party writes again and again to those who told: by what is done and what it is about.
create table answer_template (
  id uuid not null,
  version bigint not null,
  owner_party varchar(20) not null,
  act varchar(20) character set ascii collate ascii_bin not null,
  category_code varchar(10) character set ascii collate ascii_bin,
  name varchar(80) not null,
  text varchar(2000) not null,
  constraint primary key (id),
  constraint uq_answer_template_name unique (owner_party, act, name),
  constraint fk_answer_template_category foreign key (category_code) references category (code)
);

insert into role_permission (role_code, permission) values
  ('COORDINATOR', 'WRITE_TEMPLATES'), ('COMMUNITY_OFFICER', 'WRITE_TEMPLATES');

-- To begin with; each is changed or removed in the back office.
insert into answer_template (id, version, owner_party, act, category_code, name, text) values
  (uuid(), 0, 'MUNICIPALITY', 'ANSWER', null, 'Vi tar det vidare',
   'Tack för att du berättade.\n\nVi har läst din rapport {nummer} och tar den vidare till {enhet}. När vi vet vad som händer skriver vi det här.'),
  (uuid(), 0, 'MUNICIPALITY', 'ANSWER', 'BEL', 'Lampan lagas',
   'Tack för att du berättade om belysningen i {plats}.\n\n{enhet} har fått felet och lagar det. Det brukar ta en till två veckor, längre om en kabel är skadad.'),
  (uuid(), 0, 'MUNICIPALITY', 'ANSWER', 'SIK', 'Växtligheten klipps',
   'Tack för att du berättade.\n\n{enhet} tittar på platsen i {plats} och klipper det som skymmer sikten, om det växer på kommunens mark. Växer det på någon annans tomt ber vi ägaren att göra det.'),
  (uuid(), 0, 'MUNICIPALITY', 'ANSWER', 'KLO', 'Klottret tas bort',
   'Tack för att du berättade.\n\nVi tar bort klotter på kommunens byggnader och anläggningar så snart vi kan. Sitter det på någon annans vägg har vi hört av oss till ägaren.'),
  (uuid(), 0, 'MUNICIPALITY', 'CLOSE', null, 'Det är åtgärdat',
   'Nu är det ordnat. Tack för att du berättade.\n\nÄr det fortfarande fel? Skriv det på den här sidan med nyckeln från ditt kvitto, så läser vi igen.'),
  (uuid(), 0, 'MUNICIPALITY', 'CLOSE', null, 'Vi gör inget mer nu',
   'Tack för att du berättade.\n\nVi har läst din rapport {nummer} och gör inget mer på platsen just nu. Det du har berättat finns med när vi planerar vad som behöver göras i {plats}.'),
  (uuid(), 0, 'MUNICIPALITY', 'ASK', null, 'När på dygnet?',
   'Tack för att du berättade. När på dygnet är det så, och är det vissa dagar? Då vet vi när vi ska titta på platsen.'),
  (uuid(), 0, 'MUNICIPALITY', 'ASK', null, 'Var exakt?',
   'Tack för att du berättade. Kan du beskriva närmare var i {plats} det är? Skriv gärna vad som finns i närheten, till exempel en lekplats, ett stolpnummer eller en busshållplats.'),
  (uuid(), 0, 'MUNICIPALITY', 'REFER', null, 'Statlig väg',
   'Vägen är statlig. Rapporten {nummer} gäller {kategori} i {plats} och behöver åtgärdas av den som sköter vägen.'),
  (uuid(), 0, 'MUNICIPALITY', 'REFER', null, 'Felanmälan',
   'Det är ett fel som ska lagas, inte en plats som känns otrygg. Rapporten {nummer} gäller {kategori} i {plats}.'),
  (uuid(), 0, 'MUNICIPALITY', 'REJECT', null, 'Gäller ingen plats',
   'Rapporten {nummer} gäller ingen plats i kommunen.'),
  (uuid(), 0, 'POLICE', 'ANSWER', null, 'Vi känner till det',
   'Tack för att du berättade.\n\nVi har läst din rapport {nummer} och räknar in den när vi planerar var vi ska vara. Ring 112 om ett brott pågår, och 114 14 om du vill anmäla något som har hänt.'),
  (uuid(), 0, 'POLICE', 'ANSWER', 'TRB', 'Buskörning',
   'Tack för att du berättade om körningen i {plats}.\n\nVi räknar in det när vi planerar var och när vi kontrollerar trafiken. Ser du farlig körning just nu, ring 112.'),
  (uuid(), 0, 'POLICE', 'CLOSE', null, 'Vi har varit på plats',
   'Vi har varit på platsen i {plats}. Tack för att du berättade.\n\nFortsätter det får du gärna berätta igen.'),
  (uuid(), 0, 'POLICE', 'ASK', null, 'När på dygnet?',
   'Tack för att du berättade. När på dygnet är det så, och är det vissa dagar? Skriv inga namn och inga bilnummer.');
