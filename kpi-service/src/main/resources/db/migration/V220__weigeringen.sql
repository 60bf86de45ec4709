-- Who refused the instemming is erased, and counted per pilot and month: pilots.v1 tells that tally. It is of nobody else who is
-- counted here, so that it stands by itself.
create table pilot_weigering (
    pilot  text not null,
    maand  date not null check (extract(day from maand) = 1),
    aantal integer not null check (aantal > 0),
    primary key (pilot, maand)
);
grant select on pilot_weigering to ${verzoek};
grant select, insert, update, delete on pilot_weigering to ${werk};
alter table pilot_weigering enable row level security;
create policy scope on pilot_weigering for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on pilot_weigering to ${werk} using (true) with check (true);

-- Made from a topic, so it is rebuilt and changes places with the rest of the projection, whatever else is in that list by now.
do $$ begin
    execute format('create or replace function projectie_tabellen() returns text[] language sql immutable return %L::text[]',
                   array_append(projectie_tabellen(), 'pilot_weigering'));
end $$;

-- Version 2 counts from the day on which it came, and has not gone out before this.
update maatdefinitie set telt =
 'Elke stap telt een persoon eenmaal, in de maand van de stap zelf: aanmelding, instemming, start van het eerste scholingstraject, nulmeting, eerste eenmeting op of na de nulmeting, eerste vervolgmeting op of na de nulmeting. Instemming telt in de maand waarin die is gegeven, of in die van de aanmelding als die later was of als de dag niet bekend is. Wie geen instemming gaf telt alleen bij aanmelding en start. Wie instemming weigerde is gewist en telt in geen stap mee: daarvan is er per pilot en maand alleen een aantal, dat naast de aanmeldingen staat, in de maand van het weigeren. Uitval telt in de maand van het stoppen, met de reden die is vastgelegd.'
where maat = 'STROOM' and versie = 2;
