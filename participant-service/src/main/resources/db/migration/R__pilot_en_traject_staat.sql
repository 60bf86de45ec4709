-- The states of contracts pilots.v1 and trajecten.v1. security_invoker: the policies of the reader count.
drop view if exists pilot_staat;
create view pilot_staat with (security_invoker = true) as
select p.code as id,
       p.versie,
       json_build_object(
           'code', p.code, 'versie', p.versie, 'naam', p.naam, 'programma', p.programma, 'valuta', p.valuta,
           'start', p.start, 'einde', p.einde,
           'regio', (
               select json_build_object(
                   'code', r.code,
                   'naam', r.naam,
                   'gemeenten', coalesce((
                       select json_agg(json_build_object('jaar', g.jaar, 'code', g.code) order by g.jaar, g.code)
                       from regio_gemeente g where g.regio = r.code), '[]'))
               from regio r where r.code = p.regio),
           'partners', coalesce((
               select json_agg(json_build_object(
                          'id', x.id,
                          'naam', x.naam,
                          'soort', x.soort,
                          'penvoerder', x.soort = 'CONTACTGEMEENTE',
                          'bereik', x.bereik,
                          'inzetUren', x.inzet_uren,
                          'inzetEuro', x.inzet_euro)
                      order by x.volgnummer)
               from partner x where x.pilot = p.code), '[]'),
           'middelen', coalesce((
               select json_agg(json_build_object(
                          'id', x.id,
                          'jaar', x.jaar,
                          'herkomst', x.herkomst,
                          'partner', x.partner,
                          'bedrag', x.bedrag)
                      order by x.jaar, x.volgnummer)
               from middel x where x.pilot = p.code), '[]'),
           'activiteiten', coalesce((
               select json_agg(json_build_object(
                          'id', x.id,
                          'soort', x.soort,
                          'omschrijving', x.omschrijving,
                          'start', x.start,
                          'einde', x.einde,
                          'status', x.status)
                      order by x.start, x.volgnummer)
               from activiteit x where x.pilot = p.code), '[]'),
           'zonderInstemming', coalesce((
               select json_agg(json_build_object('maand', to_char(z.maand, 'YYYY-MM'), 'aantal', z.aantal) order by z.maand)
               from zonder_instemming z where z.pilot = p.code and z.aantal > 0), '[]'))::text as staat
from pilot p;

drop view if exists scholingstraject_staat;
create view scholingstraject_staat with (security_invoker = true) as
select id,
       versie,
       json_build_object(
           'id', id, 'versie', versie, 'pilot', pilot, 'naam', naam, 'soort', soort, 'nieuw', nieuw,
           'status', status, 'statusSinds', status_sinds, 'ontwikkeldOp', ontwikkeld_op, 'geborgdOp', geborgd_op,
           'niveau', niveau, 'crebo', crebo)::text as staat
from scholingstraject where not ingetrokken;

grant select on pilot_staat, scholingstraject_staat to "${verzoek}", "${werk}";
