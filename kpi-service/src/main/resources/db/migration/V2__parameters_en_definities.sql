-- Figures and readings that the rules use: dated, with their source. A migration that changes one of them empties the
-- projection in the same step, which then reads itself anew (a new definition is a rebuild).

create table parameter (
    code       text not null,
    geldig_van date not null,
    geldig_tot date check (geldig_tot >= geldig_van),
    waarde     numeric not null,
    eenheid    text not null,
    bron       text not null,
    primary key (code, geldig_van)
);

insert into parameter (code, geldig_van, geldig_tot, waarde, eenheid, bron) values
('WML_UURLOON', '2025-01-01', '2025-06-30', 14.06, 'EUR per uur, 21 jaar en ouder', 'Wettelijk minimumloon, Ministerie van SZW, 1-1-2025'),
('WML_UURLOON', '2025-07-01', '2025-12-31', 14.40, 'EUR per uur, 21 jaar en ouder', 'Wettelijk minimumloon, Ministerie van SZW, 1-7-2025'),
('WML_UURLOON', '2026-01-01', null, 14.71, 'EUR per uur, 21 jaar en ouder', 'Wettelijk minimumloon, Ministerie van SZW, 1-1-2026'),
('ARBEIDSMARKT_MINIMALE_VERANDERING_UREN', '1970-01-01', null, 4, 'uur per week', 'Aanname van de monitor: een dagdeel; kleinere verschillen vallen binnen de onnauwkeurigheid van het gesprek'),
('ARBEIDSMARKT_STRIKT_VANAF_TREDE', '1970-01-01', null, 5, 'trede', 'Participatieladder (VNG): trede 5 en 6 zijn betaald werk'),
('CONTRACTRANG_VAST', '1970-01-01', null, 3, 'rang', 'Definitie van de monitor: oproep en uitzend < tijdelijk < vast'),
('CONTRACTRANG_TIJDELIJK', '1970-01-01', null, 2, 'rang', 'Definitie van de monitor: oproep en uitzend < tijdelijk < vast'),
('CONTRACTRANG_ZZP', '1970-01-01', null, 2, 'rang', 'Definitie van de monitor: zzp staat naast tijdelijk'),
('CONTRACTRANG_UITZEND', '1970-01-01', null, 1, 'rang', 'Definitie van de monitor: oproep en uitzend < tijdelijk < vast'),
('CONTRACTRANG_OPROEP', '1970-01-01', null, 1, 'rang', 'Definitie van de monitor: oproep en uitzend < tijdelijk < vast'),
('TRAJECTEN_ALLEEN_NIEUW', '1970-01-01', null, 1, '1 = ja, 0 = nee', 'Doelstelling van het programma: nieuw duurzaam regionaal scholingsaanbod'),
('MINIMALE_CELFREQUENTIE', '1970-01-01', null, 10, 'personen', 'SDC Handbook, Statistics Netherlands/ESSnet; 10 voor wat naar buiten gaat');

create table kpi_definitie (
    kpi           text not null,
    lezing        text not null,
    versie        integer not null check (versie >= 1),
    volgorde      integer not null,
    naam          text not null,
    telt          text not null,
    eenheid       text not null,
    over_personen boolean not null,
    geldig_van    date not null,
    geldig_tot    date check (geldig_tot >= geldig_van),
    bron          text not null,
    primary key (kpi, lezing, versie)
);
comment on column kpi_definitie.over_personen is 'Whether people stand behind the figure, so that a small one must be protected';

insert into kpi_definitie (kpi, lezing, versie, volgorde, naam, telt, eenheid, over_personen, geldig_van, geldig_tot, bron) values
('TRAJECTEN', 'STANDAARD', 1, 10, 'Aantal ontwikkelde scholingstrajecten',
 'Een nieuw scholingstraject van de pilot, vanaf de dag dat het ontwikkeld is; ook wanneer het later in uitvoering gaat of stopt.',
 'trajecten', false, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1'),
('DEELNEMERS', 'STRIKT', 1, 20, 'Aantal behaalde deelnemers',
 'Een persoon uit de groep DEELNEMER die met een scholingstraject is gestart, eenmaal, vanaf de eerste startdatum; ook wie later stopte. Wie (nog) geen instemming gaf telt alleen hier mee, als aantal: weigeren heeft geen gevolg voor het traject.',
 'personen', true, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1; lezing van de monitor'),
('DEELNEMERS', 'RUIM', 1, 21, 'Aantal behaalde deelnemers',
 'Een persoon uit de groep DEELNEMER die is aangemeld, eenmaal, vanaf de dag van aanmelding of, als die vroeger ligt, van de eerste start. Wie (nog) geen instemming gaf telt alleen bij deze KPI mee, als aantal.',
 'personen', true, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1; lezing van de monitor'),
('BEWIJZEN', 'STRIKT', 1, 30, 'Aantal behaalde bewijzen met civiel effect en startkwalificatie',
 'Een bewijs met civiel effect én startkwalificatie, op de datum van het bewijs, van een deelnemer met instemming. Twee bewijzen van een persoon tellen als twee; het aantal personen staat ernaast.',
 'bewijzen', true, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1; strikte lezing van "civiel effect en startkwalificatie"'),
('BEWIJZEN', 'RUIM', 1, 31, 'Aantal behaalde bewijzen met civiel effect of startkwalificatie',
 'Een bewijs met civiel effect of startkwalificatie (of beide), op de datum van het bewijs, van een deelnemer met instemming. Twee bewijzen van een persoon tellen als twee; het aantal personen staat ernaast.',
 'bewijzen', true, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1; ruime lezing van "civiel effect en startkwalificatie"'),
('ARBEIDSMARKT', 'STRIKT', 1, 40, 'Verbetering plek op de arbeidsmarkt',
 'Een deelnemer met instemming die bij de nulmeting niet werkte en bij de eerste eenmeting op trede 5 of 6 van de participatieladder staat, en die ook volgens de ruime lezing is verbeterd; op de datum van de eenmeting.',
 'personen', true, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1; strikte lezing van de monitor'),
('ARBEIDSMARKT', 'RUIM', 1, 41, 'Verbetering plek op de arbeidsmarkt',
 'Een deelnemer met instemming bij wie tussen de nulmeting en de eerste eenmeting ten minste een van deze verbeterde en geen ervan verslechterde: werk (van niet naar wel werkend), uren per week (ten minste het minimale verschil), bruto uurloon (beter: naar verhouding meer gestegen dan het wettelijk minimumloon tussen beide dagen; slechter: in euro''s gedaald), contract (oproep en uitzend < tijdelijk en zzp < vast), trede van de participatieladder. Uren, loon en contract worden alleen vergeleken bij wie beide keren werkte; een onbekend gegeven telt niet voor en niet tegen. Op de datum van de eenmeting.',
 'personen', true, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1; ruime lezing van de monitor'),
('MATCHES', 'STANDAARD', 1, 50, 'Aantal gemaakte matches met werkgevers',
 'Een match van een deelnemer met instemming met een werkgever, op de datum van de match. Twee matches van een persoon tellen als twee; het aantal personen staat ernaast.',
 'matches', true, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1'),
('SOCIALE_INCLUSIE', 'STANDAARD', 1, 60, 'Verbetering sociale inclusie',
 'Een deelnemer met instemming bij wie het totaal van de vier schalen (activering, internalisering, participatie, connectie) tussen de nulmeting en de eerste eenmeting ten minste de minimale verandering van de instrumentversie steeg, en geen schaal met de minimale verandering van een schaal daalde. Alleen tussen metingen met dezelfde versie van hetzelfde instrument. Op de datum van de eenmeting.',
 'personen', true, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1; schalen naar De Greef e.a. (SIT, 2010)'),
('BATEN', 'STANDAARD', 1, 70, 'Maatschappelijke baten per deelnemer',
 'De baten per deelnemer (arbeidsproductiviteit, inkomensstijging) uit een vastgestelde berekening; zonder vastgestelde berekening niet beschikbaar.',
 'EUR per deelnemer', false, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1; jaar en noemer volgen uit de vastgestelde berekening'),
('BBP', 'STANDAARD', 1, 80, 'Toegevoegde waarde, aandeel in het bbp',
 'De toegevoegde waarde van de deelnemers als percentage van het bbp uit een vastgestelde berekening; zonder vastgestelde berekening niet beschikbaar.',
 '% van het bbp', false, '1970-01-01', null, 'Programma LLO Collectief, KPI-overzicht fase 1; bbp-jaar en noemer volgen uit de vastgestelde berekening');

grant select on parameter, kpi_definitie to ${verzoek}, ${werk};
