-- Who counts in a berekening, and with what: numbers of the situatie as they were then, a semicolon between them, nothing where
-- unknown. Two publications are subtracted with it before the second goes out (decision 0054). It goes with its person; null
-- in what was stored before, and then taken to be the same.
alter table berekening_lid
    add column groep     text check (groep in ('DEELNEMER', 'REFERENTIE')),
    add column bijdragen text;
