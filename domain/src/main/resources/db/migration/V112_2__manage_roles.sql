-- Who decides what the roles may do. It reads no report, and no role may do both (domain.md 1i).
insert into role_permission (role_code, permission) values ('SYSTEM_ADMINISTRATOR', 'MANAGE_ROLES');
