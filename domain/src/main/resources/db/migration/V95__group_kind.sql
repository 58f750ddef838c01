-- Who tells together; the older column says how many they are.

alter table concern add column group_kind varchar(20) after reporter_role;

update concern set group_kind = 'OTHER_GROUP' where group_size is not null;
