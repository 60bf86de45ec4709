-- One seed for everything that is drawn of a berekening, and the scenario that its parameterset stands for.
alter table berekening
    add column zaad     bigint not null default 1,
    add column scenario text not null default 'BASIS';
update berekening b set zaad = o.zaad from berekening_onzekerheid o where o.berekening = b.id;

create or replace function berekening_blijft() returns trigger language plpgsql as $$
begin
    if old.resultaat is not null
        and (new.resultaat, new.bevroren, new.vraag, new.pilots, new.peildatum, new.parameterset, new.parameterset_versie,
             new.zaad, new.scenario)
            is distinct from
            (old.resultaat, old.bevroren, old.vraag, old.pilots, old.peildatum, old.parameterset, old.parameterset_versie,
             old.zaad, old.scenario)
        or old.bericht is not null and new.bericht is distinct from old.bericht then
        raise exception 'what was calculated or vastgesteld does not change';
    end if;
    return new;
end $$;

-- Draws that take long: asked, and done outside the request. What was drawn is in berekening_onzekerheid.
create table trekking (
    berekening   uuid primary key references berekening on delete cascade,
    status       text not null check (status in ('WACHT', 'BEZIG', 'KLAAR', 'GEANNULEERD', 'MISLUKT')),
    scope_pilots text not null,
    voortgang    double precision not null default 0 check (voortgang between 0 and 1),
    levensteken  timestamptz,
    pogingen     integer not null default 0,
    reden        text,
    gevraagd_op  timestamptz not null default now()
);
create index trekking_werk on trekking (gevraagd_op) where status in ('WACHT', 'BEZIG');

alter table trekking enable row level security;
create policy verzoek on trekking to ${verzoek}
    using (exists (select 1 from berekening b where b.id = berekening))
    with check (exists (select 1 from berekening b where b.id = berekening));
create policy werk on trekking to ${werk} using (true) with check (true);
create policy werk on berekening_onzekerheid to ${werk} using (true) with check (true);

grant select, insert, update on trekking to ${verzoek};
grant select, update on trekking to ${werk};
grant select, insert on berekening_onzekerheid to ${werk};
