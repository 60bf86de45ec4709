-- Vastgestelde berekeningen (berekeningen.v1), for the KPIs BATEN and BBP. inhoud: all that was told of it that is used.
create table berekening (
    id             text primary key,
    pilots         text[]      not null,
    peildatum      date        not null,
    scenario       text        not null,
    valuta         text        not null,
    vastgesteld_op timestamptz not null,
    inhoud         jsonb       not null
);
comment on column berekening.pilots is 'In alphabetical order: the berekening is about these together';

grant select on berekening to ${verzoek};
grant select, insert, update, delete on berekening to ${werk};

-- Figures of several pilots are for who may see each of them.
alter table berekening enable row level security;
create policy scope on berekening for select to ${verzoek}
    using (not exists (select from unnest(pilots) as p (code) where not app_mag_pilot(p.code)));
create policy werk on berekening to ${werk} using (true) with check (true);

-- Made from a topic, so rebuilt and switched with the rest of the projection.
do $$
begin
    execute format('create or replace function projectie_tabellen() returns text[] language sql immutable return %L::text[]',
                   projectie_tabellen() || array['berekening']);
end $$;
