-- The published reliability of scores of an instrument version, as instrumenten.v1 tells it; null where it was told before that.
alter table instrument add column betrouwbaarheid jsonb;

-- Where a reliability is known a change counts when it is reliable. A version begins on the day from which is counted by it.
update kpi_definitie set geldig_tot = '2026-11-29' where kpi = 'SOCIALE_INCLUSIE' and versie = 1;

insert into kpi_definitie (kpi, lezing, versie, volgorde, naam, telt, eenheid, over_personen, geldig_van, geldig_tot, bron)
select kpi, lezing, 2, volgorde, naam,
       'Een deelnemer met instemming bij wie het totaal van de vier schalen (activering, internalisering, participatie, connectie) tussen de nulmeting en de eerste eenmeting ten minste de minimale verandering van de instrumentversie steeg, en geen schaal met de minimale verandering van een schaal daalde. Waar de instrumentversie de betrouwbaarheid van het totaal of van een schaal kent, telt daar in plaats van de minimale verandering alleen een betrouwbare verandering: groter dan 1,96 maal de standaardfout van een verschil (Jacobson en Truax 1991). Tussen metingen met dezelfde versie van hetzelfde instrument of met versies waarvan alle vragen van de schalen gelijkwaardig zijn verklaard; van de latere meting gelden de minimale en de betrouwbare verandering. Op de datum van de eenmeting.',
       eenheid, over_personen, '2026-11-30', null, bron || '; betrouwbare verandering: Jacobson en Truax, J. Consult. Clin. Psychol. 59 (1991) 12-19'
from kpi_definitie where kpi = 'SOCIALE_INCLUSIE' and versie = 1;
