-- The categories of domain.md 4.2. The receiver works with it (BADA: the queue that both parties share); the
-- municipality's unit owns it, or the coordination function where there is none.

insert into category (code, tile, position, receiver, owner_unit, focus, days) values
  ('BEL', 'DARK', 1, 'GATA', 'GATA', 'trygghet', 3),
  ('SIK', 'DARK', 2, 'PARK', 'PARK', 'trygghet', 5),
  ('SKA', 'DAMAGE', 1, 'FASTIGHET', 'FASTIGHET', 'trygghet', 3),
  ('KLO', 'DAMAGE', 2, 'FASTIGHET', 'FASTIGHET', 'trygghet', 2),
  ('CYK', 'DAMAGE', 3, 'KOMMUNPOLIS', null, 'trygghet', 5),
  ('NED', 'LITTER', 1, 'PARK', 'PARK', 'trygghet,folkhalsa', 3),
  ('FOR', 'LITTER', 2, 'GATA', 'GATA', 'trygghet', 5),
  ('TRB', 'TRAFFIC', 1, 'KOMMUNPOLIS', null, 'trygghet', 5),
  ('TRH', 'TRAFFIC', 2, 'BADA', null, 'trygghet', 5),
  ('TRF', 'TRAFFIC', 3, 'BADA', null, 'trygghet,folkhalsa', 5),
  ('GRP', 'DISTURBANCE', 1, 'BADA', null, 'trygghet,folkhalsa', 3),
  ('HOT', 'DISTURBANCE', 2, 'BADA', null, 'trygghet,folkhalsa', 2),
  ('NAR', 'DRUGS', 1, 'KOMMUNPOLIS', null, 'trygghet,folkhalsa', 1),
  ('ALK', 'DRUGS', 2, 'BADA', null, 'trygghet,folkhalsa', 3),
  ('UND', 'OTHER', 1, 'GATA', 'GATA', 'trygghet', 5),
  ('KOL', 'OTHER', 2, 'BADA', null, 'trygghet', 5),
  ('BYG', 'OTHER', 3, 'BYGG', 'BYGG', 'trygghet', 5),
  ('UNG', 'OTHER', 4, 'FRITID', 'FRITID', 'folkhalsa', 10),
  ('ALD', 'OTHER', 5, 'TRYGGHET', 'TRYGGHET', 'trygghet,folkhalsa', 5),
  ('ANN', 'OTHER', 6, 'SAMORDNING', 'SAMORDNING', 'trygghet', 5),
  ('TRY', 'SAFE', 1, 'SAMORDNING', 'SAMORDNING', 'trygghet,folkhalsa', 10);
