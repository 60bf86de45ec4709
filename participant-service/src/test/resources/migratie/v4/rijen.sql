-- Rows in every table of version 4, as that version wrote them: a deelnemer with everything, one without instemming, one of
-- the referentie in the other pilot, an erased one, and deliveries in every status.
insert into pilot (code, versie, naam, programma, valuta, start, einde) values
    ('TWENTE', 3, 'Twente', 'LLO', 'EUR', '2026-01-01', '2027-12-31'),
    ('ZOB', 1, 'Zuidoost-Brabant', 'LLO', 'EUR', '2026-01-01', '2027-12-31');

insert into scholingstraject (id, pilot, versie, naam, soort, nieuw, status, ontwikkeld_op, aanleveraar, bron_id) values
    ('10000000-0000-4000-8000-000000000001', 'TWENTE', 2, 'Taal op de werkvloer', 'GEINTEGREERD', true, 'ONTWIKKELD',
     '2026-01-30', 'roc-twente', 'T-1'),
    ('10000000-0000-4000-8000-000000000002', 'TWENTE', 1, 'Rekenen', 'EDUCATIE', false, 'GESTOPT', null, null, null),
    ('10000000-0000-4000-8000-000000000003', 'ZOB', 1, 'Techniek', 'OPLEIDING', true, 'IN_ONTWIKKELING', null, null, null);
insert into scholingstraject_inhoud (scholingstraject, inhoud) values
    ('10000000-0000-4000-8000-000000000001', '\x01');

insert into deelnemer (id, pilot, versie, deelnemercode, groep, aangemeld_op, geslacht, leeftijdsklasse, opleidingsniveau,
                       leerder_type, instroomkanaal, instemming, bijzondere_gegevens) values
    ('20000000-0000-4000-8000-000000000001', 'TWENTE', 11, 'AAAA-AAAA-AAAA', 'DEELNEMER', '2026-01-12', 'V', '35-44', 'LAAG',
     'NT2', 'GEMEENTE', true, true),
    ('20000000-0000-4000-8000-000000000002', 'TWENTE', 1, 'BBBB-BBBB-BBBB', 'DEELNEMER', '2026-02-01', 'ONBEKEND', '65+',
     'ONBEKEND', 'ONBEKEND', 'ONBEKEND', false, false),
    ('20000000-0000-4000-8000-000000000003', 'ZOB', 2, 'CCCC-CCCC-CCCC', 'REFERENTIE', '2026-03-01', 'M', '15-24', 'HOOG', 'NT1',
     'ZELF', true, false);

insert into toestemming (id, deelnemer, pilot, aanleveraar, soort, gegeven, datum, tekstversie) values
    (gen_random_uuid(), '20000000-0000-4000-8000-000000000001', 'TWENTE', null, 'INSTEMMING', true, '2026-01-13', '2026-01'),
    (gen_random_uuid(), '20000000-0000-4000-8000-000000000001', 'TWENTE', 'roc-twente', 'BIJZONDERE_GEGEVENS', true,
     '2026-01-13', null),
    (gen_random_uuid(), '20000000-0000-4000-8000-000000000003', 'ZOB', null, 'INFORMATIE', true, '2026-03-01', null);

insert into deelname (id, deelnemer, pilot, aanleveraar, scholingstraject, start, einde, status) values
    (gen_random_uuid(), '20000000-0000-4000-8000-000000000001', 'TWENTE', 'roc-twente', '10000000-0000-4000-8000-000000000001',
     '2026-02-02', '2026-06-30', 'AFGEROND'),
    (gen_random_uuid(), '20000000-0000-4000-8000-000000000001', 'TWENTE', null, '10000000-0000-4000-8000-000000000002',
     '2026-02-09', '2026-03-01', 'GESTOPT'),
    (gen_random_uuid(), '20000000-0000-4000-8000-000000000003', 'ZOB', null, '10000000-0000-4000-8000-000000000003',
     '2026-04-01', null, 'GESTART');

insert into meting (id, deelnemer, pilot, aanleveraar, moment, datum, instrument, instrument_versie, wijze, antwoorden, scores,
                    sociale_inclusie, werkzaam, trede, uren_per_week, contractsoort, bruto_uurloon, bruto_jaarinkomen,
                    ondersteuning, uitkering_soort, uitkering_per_maand, opleiding_niveau, opleiding_leerweg, onbetaald_werk,
                    georganiseerde_activiteiten, sociale_contacten) values
    ('30000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000001', 'TWENTE', null, 'NUL', '2026-01-19',
     'IM-BASIS', 1, 'GESPREK', '[{"item": "FINANCIEN_1", "waarde": 3}, {"item": "MEEDOEN_1", "geenAntwoord": "WIL_NIET"}]',
     '{"FINANCIEN": 3}', '{"schalen": {"ACTIVERING": 9, "INTERNALISERING": 8, "PARTICIPATIE": 7, "CONNECTIE": 6},
     "minimaleVeranderingTotaal": 4, "minimaleVeranderingSchaal": 2}', false, 2, null, null, null, null, null, 'BIJSTAND',
     1345.45, 'MBO_2', 'BBL', false, false, true),
    ('30000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000001', 'TWENTE', 'roc-twente', 'EEN',
     '2026-07-20', 'IM-BASIS', 1, 'TELEFONISCH', '[]', '{}', null, true, 6, 24, 'TIJDELIJK', 15.98, null, false, null, null,
     null, null, null, null, null),
    ('30000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000001', 'TWENTE', null, 'VERVOLG', '2026-10-20',
     'IM-INKOMEN', 1, 'TELEFONISCH', '[]', '{}', null, true, 6, 32.5, 'VAST', null, 28000, null, null, null, null, null, null,
     null, null);

insert into bewijs (id, deelnemer, pilot, aanleveraar, soort, datum, civiel_effect, startkwalificatie) values
    ('40000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000001', 'TWENTE', 'roc-twente', 'MBO_CERTIFICAAT',
     '2026-06-30', true, false),
    ('40000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000003', 'ZOB', null, 'DIPLOMA', '2026-08-30', true,
     true);

insert into match (id, deelnemer, pilot, aanleveraar, werkgever, datum, contractsoort, uren_per_week) values
    ('50000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000001', 'TWENTE', null, 'Transport Oost',
     '2026-07-06', 'TIJDELIJK', 24),
    ('50000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000001', 'TWENTE', 'roc-twente', 'Bakkerij',
     '2026-09-01', 'VAST', null);

insert into koppeling (organisatie, koppeling, deelnemer, pilot) values
    ('roc-twente', '\x0a', '20000000-0000-4000-8000-000000000001', 'TWENTE');
insert into koppeling_inhoud (organisatie, koppeling, inhoud) values ('roc-twente', '\x0a', '\x0b');
insert into verwijderd (id, versie, op) values ('20000000-0000-4000-8000-000000000009', 5, '2026-05-01T10:00:00Z');
insert into weigering (organisatie, koppeling, sinds) values ('roc-twente', '\x0c', '2026-05-01');

insert into aanlevering (id, pilot, organisatie, soort, bestandsnaam, scope_pilots, indiener, status, melding, klaar_op,
                         ontvangst, delen, volgend_deel, rijen, verwerkt, opgenomen, gewijzigd, ongewijzigd, geweigerd) values
    ('60000000-0000-4000-8000-000000000001', 'TWENTE', 'roc-twente', 'DOSSIERS', 'a.ndjson', 'TWENTE', 'roc-twente', 'KLAAR',
     null, '2026-07-01T10:00:00Z', '61000000-0000-4000-8000-000000000001', 1, 1, 3, 3, 1, 0, 1, 1),
    ('60000000-0000-4000-8000-000000000002', 'TWENTE', 'roc-twente', 'TRAJECTEN', null, 'TWENTE,ZOB', 'roc-twente', 'BEZIG', null,
     null, '61000000-0000-4000-8000-000000000002', 1, 0, 1, 0, 0, 0, 0, 0),
    ('60000000-0000-4000-8000-000000000003', 'ZOB', 'roc-zob', 'DOSSIERS', null, 'ZOB', 'roc-zob', 'WACHT_OP_INHOUD', null, null,
     null, 0, 0, 0, 0, 0, 0, 0, 0),
    ('60000000-0000-4000-8000-000000000004', 'ZOB', 'roc-zob', 'DOSSIERS', null, 'ZOB', 'roc-zob', 'MISLUKT', 'Gestopt.', null,
     null, 0, 0, 0, 0, 0, 0, 0, 0);
insert into aanlevering_deel (aanlevering, ontvangst, nummer, eerste_regel, inhoud) values
    ('60000000-0000-4000-8000-000000000002', '61000000-0000-4000-8000-000000000002', 0, 1, '\x7b7d0a');
insert into aanlevering_fout (aanlevering, pilot, regel, bron_id, pointer, code, melding) values
    ('60000000-0000-4000-8000-000000000001', 'TWENTE', 2, '\x0d', '/metingen/0', 'GEEN_INSTEMMING', 'Geen instemming.');

insert into outbox (topic, sleutel, versie, type, inhoud, traceparent) values
    ('deelnemers.v1', '20000000-0000-4000-8000-000000000001', 11, 'nl.impactmonitor.meting.vastgelegd.v1', '\x7b7d', null);
