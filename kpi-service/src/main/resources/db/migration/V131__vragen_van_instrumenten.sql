-- The questions of an instrument version with their answers, for the annex of a report: [{"tekst", "antwoorden"}]. null where a
-- state of before told no texts.
alter table instrument add column vragen jsonb;

-- They were read before without: read once more from the start.
delete from projectie_versie where topic = 'instrumenten.v1' and not verwijderd;
delete from projectie_positie where topic = 'instrumenten.v1';
