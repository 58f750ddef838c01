-- The categories of domain.md 4.2. The receiver works with it (BADA: the queue that both parties share); the
-- municipality's unit owns it, or the coordination function where there is none.

insert into category (code, tile, position, receiver, owner_unit, focus, days) values
  ('BEL', 'DARK', 1, 'GATA', 'GATA', 'TRYGGHET', 3),
  ('SIK', 'DARK', 2, 'PARK', 'PARK', 'TRYGGHET', 5),
  ('SKA', 'DAMAGE', 1, 'FASTIGHET', 'FASTIGHET', 'TRYGGHET', 3),
  ('KLO', 'DAMAGE', 2, 'FASTIGHET', 'FASTIGHET', 'TRYGGHET', 2),
  ('CYK', 'DAMAGE', 3, 'KOMMUNPOLIS', null, 'TRYGGHET', 5),
  ('NED', 'LITTER', 1, 'PARK', 'PARK', 'TRYGGHET,FOLKHALSA', 3),
  ('FOR', 'LITTER', 2, 'GATA', 'GATA', 'TRYGGHET', 5),
  ('TRB', 'TRAFFIC', 1, 'KOMMUNPOLIS', null, 'TRYGGHET', 5),
  ('TRH', 'TRAFFIC', 2, 'BADA', null, 'TRYGGHET', 5),
  ('TRF', 'TRAFFIC', 3, 'BADA', null, 'TRYGGHET,FOLKHALSA', 5),
  ('GRP', 'DISTURBANCE', 1, 'BADA', null, 'TRYGGHET,FOLKHALSA', 3),
  ('HOT', 'DISTURBANCE', 2, 'BADA', null, 'TRYGGHET,FOLKHALSA', 2),
  ('NAR', 'DRUGS', 1, 'KOMMUNPOLIS', null, 'TRYGGHET,FOLKHALSA', 1),
  ('ALK', 'DRUGS', 2, 'BADA', null, 'TRYGGHET,FOLKHALSA', 3),
  ('UND', 'OTHER', 1, 'GATA', 'GATA', 'TRYGGHET', 5),
  ('KOL', 'OTHER', 2, 'BADA', null, 'TRYGGHET', 5),
  ('BYG', 'OTHER', 3, 'BYGG', 'BYGG', 'TRYGGHET', 5),
  ('UNG', 'OTHER', 4, 'FRITID', 'FRITID', 'FOLKHALSA', 10),
  ('ALD', 'OTHER', 5, 'TRYGGHET', 'TRYGGHET', 'TRYGGHET,FOLKHALSA', 5),
  ('ANN', 'OTHER', 6, 'SAMORDNING', 'SAMORDNING', 'TRYGGHET', 5),
  ('TRY', 'SAFE', 1, 'SAMORDNING', 'SAMORDNING', 'TRYGGHET,FOLKHALSA', 10);
