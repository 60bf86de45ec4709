-- The state of an instrument version as contract instrumenten.v1 has it. A concept is nobody else's business yet.
drop view if exists instrument_staat;
create view instrument_staat with (security_invoker = true) as
select code || '.' || nummer as id,
       versie,
       json_build_object(
           'code', code,
           'instrumentVersie', nummer,
           'versie', versie,
           'naam', definitie -> 'naam',
           'status', status,
           'geldigVanaf', definitie -> 'geldigVanaf',
           'geldigTot', geldig_tot,
           'antwoordschalen', definitie -> 'antwoordschalen',
           'items', (
               select coalesce(json_agg(json_build_object(
                          'code', i -> 'code',
                          'tekst', i -> 'tekst',
                          'antwoordschaal', i -> 'antwoordschaal',
                          'richting', i -> 'richting',
                          'gevoeligheid', i -> 'gevoeligheid',
                          'verplicht', i -> 'verplicht',
                          'alleenVoor', i -> 'alleenVoor',
                          'alleenAls', i -> 'alleenAls') order by n), '[]')
               from json_array_elements(definitie -> 'items') with ordinality as x (i, n)),
           'scores', definitie -> 'scores',
           'minimaleVerandering', case json_typeof(definitie -> 'minimaleVerandering')
               when 'object' then definitie -> 'minimaleVerandering' end,
           'gelijkwaardig', case json_typeof(definitie -> 'gelijkwaardig')
               when 'array' then definitie -> 'gelijkwaardig' else '[]'::json end,
           'betrouwbaarheid', case json_typeof(definitie -> 'betrouwbaarheid')
               when 'array' then definitie -> 'betrouwbaarheid' else '[]'::json end)::text as staat
from instrument_versie
where status <> 'CONCEPT';

grant select on instrument_staat to "${verzoek}", "${werk}";
