-- The state of a deelnemer as contract deelnemers.v1 has it: the one place where it is put together, for a single change,
-- for a delivered file and for republishing. Arrays are ordered by content, so equal facts give equal states.
-- security_invoker: the policies of the reader count, not those of the owner.
drop view if exists deelnemer_staat;
create view deelnemer_staat with (security_invoker = true) as
select d.id,
       d.versie,
       json_build_object(
           'id', d.id,
           'versie', d.versie,
           'pilot', d.pilot,
           'groep', d.groep,
           'aangemeldOp', d.aangemeld_op,
           'kenmerken', json_build_object(
               'geslacht', d.geslacht,
               'leeftijdsklasse', d.leeftijdsklasse,
               'opleidingsniveau', d.opleidingsniveau,
               'leerderType', d.leerder_type,
               'instroomkanaal', d.instroomkanaal),
           'toestemming', json_build_object(
               'instemming', d.instemming,
               'bijzondereGegevens', d.bijzondere_gegevens),
           'deelnames', coalesce((
               select json_agg(json_build_object(
                          'traject', x.scholingstraject,
                          'start', x.start,
                          'einde', x.einde,
                          'status', x.status)
                      order by x.start, x.scholingstraject)
               from deelname x where x.deelnemer = d.id), '[]'),
           'metingen', coalesce((
               select json_agg(json_build_object(
                          'id', m.id,
                          'moment', m.moment,
                          'datum', m.datum,
                          'instrument', m.instrument,
                          'instrumentVersie', m.instrument_versie,
                          'scores', m.scores,
                          'socialeInclusie', m.sociale_inclusie,
                          'situatie', json_build_object(
                              'werkzaam', m.werkzaam,
                              'trede', m.trede,
                              'urenPerWeek', trim_scale(m.uren_per_week),
                              'contractsoort', m.contractsoort,
                              'brutoUurloon', trim_scale(m.bruto_uurloon),
                              'brutoJaarinkomen', trim_scale(m.bruto_jaarinkomen),
                              'uitkeringPerMaand', trim_scale(m.uitkering_per_maand),
                              'uitkeringsoort', m.uitkering_soort,
                              'opleidingsniveau', m.opleiding_niveau,
                              'leerweg', m.opleiding_leerweg))
                      order by m.datum, array_position(array['NUL', 'EEN', 'VERVOLG'], m.moment))
               from meting m where m.deelnemer = d.id), '[]'),
           'bewijzen', coalesce((
               select json_agg(json_build_object(
                          'id', b.id,
                          'soort', b.soort,
                          'datum', b.datum,
                          'civielEffect', b.civiel_effect,
                          'startkwalificatie', b.startkwalificatie)
                      order by b.datum, b.soort, b.volgnummer)
               from bewijs b where b.deelnemer = d.id), '[]'),
           'matches', coalesce((
               select json_agg(json_build_object(
                          'id', x.id,
                          'datum', x.datum,
                          'contractsoort', x.contractsoort,
                          'urenPerWeek', trim_scale(x.uren_per_week))
                      order by x.datum, x.contractsoort, x.uren_per_week, x.volgnummer)
               from match x where x.deelnemer = d.id), '[]'))::text as staat
from deelnemer d;

grant select on deelnemer_staat to "${verzoek}", "${werk}";
