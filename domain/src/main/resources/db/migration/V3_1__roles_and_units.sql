-- The units and roles an installation starts with (domain.md 1i, 4.1). Editable data from then on.

insert into unit (code, party, name, email) values
  ('GATA', 'MUNICIPALITY', 'Gatuenheten', 'gata@svedala.example'),
  ('PARK', 'MUNICIPALITY', 'Parkenheten', 'park@svedala.example'),
  ('FASTIGHET', 'MUNICIPALITY', 'Fastighetsenheten', 'fastighet@svedala.example'),
  ('TRYGGHET', 'MUNICIPALITY', 'Trygghetsvärdarna', 'trygghetsvardar@svedala.example'),
  ('SAMORDNING', 'MUNICIPALITY', 'Samordningsfunktionen', 'trygghet@svedala.example'),
  ('FRITID', 'MUNICIPALITY', 'Kultur och fritid', 'fritid@svedala.example'),
  ('SKOLA', 'MUNICIPALITY', 'Skolan', 'skola@svedala.example'),
  ('SOCIAL', 'MUNICIPALITY', 'Socialtjänsten', 'social@svedala.example'),
  ('MILJO', 'MUNICIPALITY', 'Miljöenheten', 'miljo@svedala.example'),
  ('BYGG', 'MUNICIPALITY', 'Byggenheten', 'bygg@svedala.example'),
  ('VARD', 'MUNICIPALITY', 'Vård och omsorg', 'vard@svedala.example'),
  ('KUNDSERVICE', 'MUNICIPALITY', 'Kundservice', 'kundservice@svedala.example'),
  ('KOMMUNPOLIS', 'POLICE', 'Kommunpolisen', 'kommunpolis@polisen.example'),
  ('LPO', 'POLICE', 'Lokalpolisområdet', 'lpo@polisen.example');

insert into role (code, name) values
  ('COORDINATOR', 'Brottsförebyggande samordnare'),
  ('CASE_OFFICER', 'Handläggare'),
  ('COMMUNITY_OFFICER', 'Kommunpolis'),
  ('HEAD_OF_POLICE_AREA', 'Lokalpolisområdeschef'),
  ('COMMUNICATOR', 'Kommunikatör'),
  ('REGISTRAR', 'Registrator'),
  ('UNIT_MANAGER', 'Enhetsansvarig'),
  ('DATA_PROTECTION_OFFICER', 'Dataskyddsombud'),
  ('SYSTEM_ADMINISTRATOR', 'Systemadministratör');

insert into role_permission (role_code, permission) values
  ('COORDINATOR', 'READ_CONCERNS'), ('COORDINATOR', 'TRIAGE_CONCERNS'),
  ('COORDINATOR', 'READ_PROBLEMS'), ('COORDINATOR', 'WORK_ON_PROBLEMS'),
  ('COORDINATOR', 'READ_MEASURES'), ('COORDINATOR', 'PLAN_MEASURES'), ('COORDINATOR', 'DECIDE_MEASURES'),
  ('COORDINATOR', 'PUBLISH_MEASURES'),
  ('COORDINATOR', 'READ_ANNOUNCEMENTS'), ('COORDINATOR', 'WRITE_ANNOUNCEMENTS'), ('COORDINATOR', 'APPROVE_ANNOUNCEMENTS'),
  ('COORDINATOR', 'READ_AGREEMENT'), ('COORDINATOR', 'MANAGE_AGREEMENT'),
  ('CASE_OFFICER', 'READ_CONCERNS'), ('CASE_OFFICER', 'TRIAGE_CONCERNS'), ('CASE_OFFICER', 'READ_PROBLEMS'),
  ('CASE_OFFICER', 'READ_MEASURES'), ('CASE_OFFICER', 'READ_ANNOUNCEMENTS'), ('CASE_OFFICER', 'READ_AGREEMENT'),
  ('COMMUNITY_OFFICER', 'READ_CONCERNS'), ('COMMUNITY_OFFICER', 'TRIAGE_CONCERNS'),
  ('COMMUNITY_OFFICER', 'READ_PROBLEMS'), ('COMMUNITY_OFFICER', 'WORK_ON_PROBLEMS'),
  ('COMMUNITY_OFFICER', 'READ_MEASURES'), ('COMMUNITY_OFFICER', 'PLAN_MEASURES'), ('COMMUNITY_OFFICER', 'DECIDE_MEASURES'),
  ('COMMUNITY_OFFICER', 'PUBLISH_MEASURES'),
  ('COMMUNITY_OFFICER', 'READ_ANNOUNCEMENTS'), ('COMMUNITY_OFFICER', 'WRITE_ANNOUNCEMENTS'),
  ('COMMUNITY_OFFICER', 'APPROVE_ANNOUNCEMENTS'), ('COMMUNITY_OFFICER', 'READ_AGREEMENT'),
  ('HEAD_OF_POLICE_AREA', 'READ_PROBLEMS'), ('HEAD_OF_POLICE_AREA', 'READ_MEASURES'),
  ('HEAD_OF_POLICE_AREA', 'READ_ANNOUNCEMENTS'), ('HEAD_OF_POLICE_AREA', 'APPROVE_ANNOUNCEMENTS'),
  ('HEAD_OF_POLICE_AREA', 'READ_AGREEMENT'), ('HEAD_OF_POLICE_AREA', 'MANAGE_AGREEMENT'),
  ('COMMUNICATOR', 'READ_MEASURES'), ('COMMUNICATOR', 'READ_ANNOUNCEMENTS'),
  ('COMMUNICATOR', 'WRITE_ANNOUNCEMENTS'), ('COMMUNICATOR', 'APPROVE_ANNOUNCEMENTS'), ('COMMUNICATOR', 'READ_AGREEMENT'),
  ('REGISTRAR', 'READ_CONCERNS'), ('REGISTRAR', 'READ_ORIGINALS'), ('REGISTRAR', 'READ_AGREEMENT'),
  ('UNIT_MANAGER', 'READ_CONCERNS'), ('UNIT_MANAGER', 'READ_PROBLEMS'), ('UNIT_MANAGER', 'READ_MEASURES'), ('UNIT_MANAGER', 'PLAN_MEASURES'),
  ('DATA_PROTECTION_OFFICER', 'READ_AUDIT'),
  ('SYSTEM_ADMINISTRATOR', 'MANAGE_MEMBERS');
