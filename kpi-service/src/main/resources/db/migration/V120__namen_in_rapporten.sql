-- Names beside codes, how far a les reaches (factoren.v1), and what a score rests on (verankering.v1): a report shows no codes.
-- null where a state of before told none.
alter table factor add column naam text, add column bereik text check (bereik in ('REGIO', 'REGIOS', 'LANDELIJK')),
                   add column themanaam text;
alter table verankering add column naam text, add column toelichting text;

-- Both topics were read before without what is kept now: they are read once more from the start.
delete from projectie_versie where topic in ('factoren.v1', 'verankering.v1') and not verwijderd;
delete from projectie_positie where topic in ('factoren.v1', 'verankering.v1');
