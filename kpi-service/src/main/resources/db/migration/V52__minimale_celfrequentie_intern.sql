insert into parameter (code, geldig_van, geldig_tot, waarde, eenheid, bron) values
('MINIMALE_CELFREQUENTIE_INTERN', '1970-01-01', null, 5, 'personen', 'SDC Handbook, Statistics Netherlands/ESSnet; 5 voor wie binnen het programma live leest en geen gegevens van personen mag zien');
