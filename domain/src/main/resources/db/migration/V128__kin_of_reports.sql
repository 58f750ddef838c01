-- A report can tell of the same event as another one, where it is worked with from then on (main_id), or be a part that
-- staff have taken out of another one (first_id). No foreign keys: main and duplicate end together and go by the same rule
-- of retention, and one that is gone leads nowhere.
alter table concern
  add column main_id uuid,
  add column first_id uuid,
  add key ix_concern_main (main_id),
  add key ix_concern_first (first_id);
