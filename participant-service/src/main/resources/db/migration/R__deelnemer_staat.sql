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
               'instroomkanaal', d.instroomkanaal,
               -- Doelgroepregel in SQL: the threshold of the day of aanmelding, the first meting with a basisvaardigheid.
               'doelgroep', json_build_object(
                   'laagopgeleid', case when d.opleidingsniveau <> 'ONBEKEND' then d.opleidingsniveau = 'LAAG' end,
                   'laaggeletterd', (
                       select bool_or((eerste.scores ->> v.code)::numeric < drempel.onder)
                       from (select x.onder, x.vaardigheden from doelgroep_drempel x
                             where x.leerder_type = d.leerder_type and x.geldig_vanaf <= d.aangemeld_op
                             order by x.geldig_vanaf desc limit 1) drempel
                       cross join (select m.scores from meting m
                                   where m.deelnemer = d.id
                                     and jsonb_path_exists(m.scores, '$.keyvalue() ? (@.key starts with "NT")')
                                   order by m.datum limit 1) eerste
                       cross join unnest(drempel.vaardigheden) as v (code)))),
           'toestemming', json_build_object(
               'instemming', d.instemming,
               -- The first yes after which nobody said no.
               'instemmingOp', case when d.instemming then (
                   select min(t.datum) from toestemming t
                   where t.deelnemer = d.id and t.soort = 'INSTEMMING' and t.gegeven and not exists (
                       select from toestemming nee
                       where nee.deelnemer = d.id and nee.soort = 'INSTEMMING' and not nee.gegeven
                         and nee.datum > t.datum)) end,
               'bijzondereGegevens', d.bijzondere_gegevens),
           'uitval', case when d.uitval_op is not null then json_build_object(
               'datum', d.uitval_op,
               'reden', d.uitval_reden) end,
           'deelnames', coalesce((
               select json_agg(json_build_object(
                          'traject', x.scholingstraject,
                          'start', x.start,
                          'einde', x.einde,
                          'status', x.status,
                          'uren', trim_scale(x.uren),
                          'reden', x.reden)
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
                          'oordeel', case when coalesce(m.tevredenheid, m.bijdrage, m.zonder_traject) is not null
                              then json_build_object(
                                  'tevredenheid', m.tevredenheid,
                                  'bijdrage', m.bijdrage,
                                  'zonderTraject', m.zonder_traject) end,
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
                          'niveau', b.niveau,
                          'crebo', b.crebo,
                          'civielEffect', b.civiel_effect,
                          'civielEffectRegel', b.civiel_effect_regel,
                          'startkwalificatie', b.startkwalificatie,
                          'startkwalificatieRegel', b.startkwalificatie_regel)
                      order by b.datum, b.soort, b.niveau, b.crebo, b.volgnummer)
               from bewijs b where b.deelnemer = d.id), '[]'),
           'matches', coalesce((
               select json_agg(json_build_object(
                          'id', x.id,
                          'datum', x.datum,
                          'contractsoort', x.contractsoort,
                          'urenPerWeek', trim_scale(x.uren_per_week),
                          'sbi', x.sbi,
                          'isco', x.isco,
                          'competentNl', x.competent_nl,
                          'start', x.start,
                          'einde', x.einde,
                          'inDienstNa3', x.in_dienst_na_3,
                          'inDienstNa3Op', x.in_dienst_na_3_op,
                          'inDienstNa6', x.in_dienst_na_6,
                          'inDienstNa6Op', x.in_dienst_na_6_op,
                          'inDienstNa12', x.in_dienst_na_12,
                          'inDienstNa12Op', x.in_dienst_na_12_op)
                      order by x.datum, x.contractsoort, x.uren_per_week, x.volgnummer)
               from match x where x.deelnemer = d.id), '[]'))::text as staat
from deelnemer d;

grant select on deelnemer_staat to "${verzoek}", "${werk}";
