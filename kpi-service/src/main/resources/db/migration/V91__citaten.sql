-- Quotes that may be printed (factoren.v1): approved in interview-service, and gone here as soon as they are no longer told.
create table citaat (
    interview       text not null,
    citaat          text not null,
    pilot           text,
    tekst           text not null,
    organisatiesoort text,
    codes           text[] not null,
    primary key (interview, citaat)
);
comment on column citaat.pilot is 'null: a landelijk interview';
comment on column citaat.codes is 'Codes of the fragment, without codebook and version';

grant select on citaat to ${verzoek};
grant select, insert, update, delete on citaat to ${werk};

alter table citaat enable row level security;
create policy scope on citaat for select to ${verzoek} using (pilot is null or app_mag_pilot(pilot));
create policy werk on citaat to ${werk} using (true) with check (true);

do $$
begin
    execute format('create or replace function projectie_tabellen() returns text[] language sql immutable return %L::text[]',
                   projectie_tabellen() || array['citaat']);
end $$;

-- factoren.v1 was read before without what is kept now: it is read once more from the start.
delete from projectie_versie where topic = 'factoren.v1' and not verwijderd;
delete from projectie_positie where topic = 'factoren.v1';
