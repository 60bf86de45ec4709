-- What the figures beside the KPIs count: changes between metingen, flow and durability. Versioned like the KPIs.
create table maatdefinitie (
    maat       text not null,
    versie     integer not null check (versie >= 1),
    telt       text not null,
    geldig_van date not null,
    geldig_tot date check (geldig_tot >= geldig_van),
    bron       text not null,
    primary key (maat, versie)
);

insert into maatdefinitie (maat, versie, telt, geldig_van, geldig_tot, bron) values
('VERANDERING', 1,
 'Een deelnemer met instemming met een nulmeting en een latere meting: bij EEN de eerste eenmeting op of na de nulmeting, bij VERVOLG de laatste vervolgmeting. Een score telt alleen als die twee keer is ingevuld, met dezelfde versie van hetzelfde instrument of met versies waarvan alle vragen van die score gelijkwaardig zijn verklaard. In de maand van de latere meting.',
 '1970-01-01', null, 'Definitie van de monitor; Zelfredzaamheid-Matrix (GGD Amsterdam 2017) voor het vergelijken binnen een versie'),
('STROOM', 1,
 'Elke stap telt een persoon eenmaal, in de maand van de stap zelf: aanmelding, instemming, start van het eerste scholingstraject, nulmeting, eerste eenmeting op of na de nulmeting, laatste vervolgmeting. Wie geen instemming gaf telt alleen bij aanmelding en start. Uitval telt in de maand van het stoppen, met de reden die is vastgelegd.',
 '1970-01-01', null, 'Definitie van de monitor'),
('DUURZAAMHEID', 1,
 'Een deelnemer met instemming die bij de nulmeting geen werk had en geen opleiding volgde, vanaf de eerste dag daarna waarop werk (match of latere meting) of een opleiding (latere meting) bekend is. Na 3, 6 en 12 maanden telt wat de match zegt, anders de meting die het dichtst bij dat moment ligt; zonder zo''n gegeven is het onbekend. Doorstroom naar het mbo: bij een latere meting een opleiding in het mbo, bij de nulmeting nog niet.',
 '1970-01-01', null, 'Definitie van de monitor; deelvraag 2');

grant select on maatdefinitie to ${verzoek}, ${werk};
