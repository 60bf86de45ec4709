-- Scores of the vastgestelde verankeringsscans of the pilots (verankering.v1), for deelvraag 3. A scan that is a concept or is
-- taken back has no rows.
create table verankering (
    scan           text    not null,
    pilot          text    not null,
    datum          date    not null,
    fase           text    not null,
    rubriek        text    not null,
    rubriek_versie integer not null,
    dimensie       text    not null,
    volgorde       integer not null,
    score          integer not null check (score between 1 and 4),
    bewijzen       integer not null,
    primary key (scan, dimensie)
);
create index verankering_pilot on verankering (pilot);

grant select on verankering to ${verzoek};
grant select, insert, update, delete on verankering to ${werk};

alter table verankering enable row level security;
create policy scope on verankering for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on verankering to ${werk} using (true) with check (true);

do $$
begin
    execute format('create or replace function projectie_tabellen() returns text[] language sql immutable return %L::text[]',
                   projectie_tabellen() || array['verankering']);
end $$;
