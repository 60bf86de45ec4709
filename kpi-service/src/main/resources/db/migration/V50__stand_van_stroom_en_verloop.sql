-- Everybody with both metingen has an answer to these facts, so that their total and the step EENMETING (or VERVOLG) are one
-- figure: what is out of it keeps its protection under the name of the step.
insert into stand_figuur (uitgifte, programma, maat, splitsing, pilot, kenmerken, zichtbaar, waarde, stand_per)
select uitgifte, programma, case when maat like 'NUL\_EEN/%' then 'STROOM/EENMETING' else 'STROOM/VERVOLG' end, splitsing,
       pilot, kenmerken, zichtbaar, waarde, stand_per
from stand_figuur where maat in ('NUL_EEN/WERKZAAM//TOTAAL', 'NUL_VERVOLG/WERKZAAM//TOTAAL');

insert into stand_figuur_nu (programma, maat, splitsing, pilot, kenmerken, zichtbaar, sinds, vertrokken)
select programma, case when maat like 'NUL\_EEN/%' then 'STROOM/EENMETING' else 'STROOM/VERVOLG' end, splitsing, pilot,
       kenmerken, zichtbaar, sinds, vertrokken
from stand_figuur_nu where maat in ('NUL_EEN/WERKZAAM//TOTAAL', 'NUL_VERVOLG/WERKZAAM//TOTAAL');

delete from stand_figuur_nu
where maat like 'NUL\_%/WERKZAAM//TOTAAL' or maat like 'NUL\_%/WERK\_OF\_OPLEIDING//TOTAAL';

update stand_toestand set tellingen = tellingen
    - array['NUL_EEN/WERKZAAM//TOTAAL', 'NUL_EEN/WERK_OF_OPLEIDING//TOTAAL', 'NUL_VERVOLG/WERKZAAM//TOTAAL',
            'NUL_VERVOLG/WERK_OF_OPLEIDING//TOTAAL']
    || case when tellingen ? 'NUL_EEN/WERKZAAM//TOTAAL' then '{"STROOM/EENMETING": 1}'::jsonb else '{}' end
    || case when tellingen ? 'NUL_VERVOLG/WERKZAAM//TOTAAL' then '{"STROOM/VERVOLG": 1}'::jsonb else '{}' end
where tellingen is not null;
