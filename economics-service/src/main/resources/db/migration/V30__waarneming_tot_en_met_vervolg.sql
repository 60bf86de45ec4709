-- What came of people later (VERVOLG), their startkwalificatie, their health where they allow it, and when their traject ran.
alter table situatie drop constraint situatie_moment_check;
alter table situatie
    add constraint situatie_moment_check check (moment in ('NUL', 'EEN', 'VERVOLG')),
    -- Null is unknown.
    add column startkwalificatie boolean,
    -- Special-category data: only of who gave toestemming for it. Comparable within one instrument version only.
    add column gezondheid         numeric,
    add column gezondheidsschaal  text,
    add constraint situatie_gezondheid check ((gezondheid is null) = (gezondheidsschaal is null));

-- From the first start to the last end; no end while one of the deelnames runs.
alter table deelnemer
    add column traject_start date,
    add column traject_einde date;

-- States that are here already lack these: they are read again from the start of the topic, and take the place of what is
-- here one by one. Who was erased stays erased.
delete from projectie_versie where topic = 'deelnemers.v1' and not verwijderd;
delete from projectie_positie where topic = 'deelnemers.v1';
