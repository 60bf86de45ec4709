-- The states of contracts pilots.v1 and trajecten.v1. security_invoker: the policies of the reader count.
drop view if exists pilot_staat;
create view pilot_staat with (security_invoker = true) as
select code as id,
       versie,
       json_build_object(
           'code', code, 'versie', versie, 'naam', naam, 'programma', programma, 'valuta', valuta,
           'start', start, 'einde', einde)::text as staat
from pilot;

drop view if exists scholingstraject_staat;
create view scholingstraject_staat with (security_invoker = true) as
select id,
       versie,
       json_build_object(
           'id', id, 'versie', versie, 'pilot', pilot, 'naam', naam, 'soort', soort, 'nieuw', nieuw,
           'status', status, 'ontwikkeldOp', ontwikkeld_op)::text as staat
from scholingstraject;

grant select on pilot_staat, scholingstraject_staat to "${verzoek}", "${werk}";
