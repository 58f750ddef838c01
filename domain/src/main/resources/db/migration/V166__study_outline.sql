-- Where exactly something was counted, as staff have drawn it; null where a known area or words tell the place.
-- Read with its study, never searched for: no spatial index, which would want a value in each row.
alter table effect_study_count add column boundary polygon ref_system_id=4326;
