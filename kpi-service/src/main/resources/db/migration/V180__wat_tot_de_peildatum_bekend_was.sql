-- Cells tell what was known in a month: of a peildatum before a later meting nothing is lost, and nothing of after it counts.
-- A version begins on the day from which is counted by it, so that a stand of before keeps the text that it was counted by.
update maatdefinitie set geldig_tot = '2026-11-29' where versie = 1;

insert into maatdefinitie (maat, versie, telt, geldig_van, geldig_tot, bron)
select maat, 2, nieuw.telt, date '2026-11-30', null::date, bron
from maatdefinitie join (values
('VERANDERING',
 'Een deelnemer met instemming met een nulmeting en een latere meting: bij EEN de eerste eenmeting op of na de nulmeting, bij VERVOLG de laatste vervolgmeting tot en met de peildatum. Een score telt alleen als die twee keer is ingevuld, met dezelfde versie van hetzelfde instrument of met versies waarvan alle vragen van die score gelijkwaardig zijn verklaard. In de maand van de latere meting. Wie voor de peildatum stopte zonder latere meting is uitgevallen; van de anderen met een nulmeting moet de latere meting nog komen.'),
('STROOM',
 'Elke stap telt een persoon eenmaal, in de maand van de stap zelf: aanmelding, instemming, start van het eerste scholingstraject, nulmeting, eerste eenmeting op of na de nulmeting, eerste vervolgmeting op of na de nulmeting. Wie geen instemming gaf telt alleen bij aanmelding en start. Uitval telt in de maand van het stoppen, met de reden die is vastgelegd.'),
('DUURZAAMHEID',
 'Een deelnemer met instemming die bij de nulmeting geen werk had en geen opleiding volgde, vanaf de eerste dag daarna waarop werk (match of latere meting) of een opleiding (latere meting) bekend is. Na 3, 6 en 12 maanden is iemand aan het werk als een van de matches die dag omvat: nog in dienst bij de match op of na die dag, of een laatste werkdag op of na die dag. Anders telt de meting die het dichtst bij dat moment ligt. Alleen als alle matches voor die dag waren geeindigd en er geen meting is, is het geen van beide; zonder zo''n gegeven is het onbekend. Wat pas na de peildatum bekend werd, telt niet. Doorstroom naar het mbo: bij een latere meting een opleiding in het mbo, bij de nulmeting nog niet.')
) as nieuw (maat, telt) using (maat)
where versie = 1;
