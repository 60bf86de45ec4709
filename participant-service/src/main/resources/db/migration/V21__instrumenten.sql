-- Instruments: a row per version. The definition of a published version never changes; what may go on is its status, and
-- with it the last day on which it may be used. Not about people, so without row-level security.
create table instrument_versie (
    code           text    not null check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
    nummer         integer not null check (nummer >= 1),
    versie         bigint  not null check (versie >= 1),
    status         text    not null check (status in ('CONCEPT', 'GEPUBLICEERD', 'VERVALLEN')),
    geldig_tot     date,
    -- As it came, without status and geldigTot. json and not jsonb: order is part of what was published.
    definitie      json    not null,
    gepubliceerd_op timestamptz,
    primary key (code, nummer),
    check (status <> 'VERVALLEN' or geldig_tot is not null),
    check ((status = 'CONCEPT') = (gepubliceerd_op is null))
);

create function instrument_versie_blijft() returns trigger language plpgsql as $$
begin
    if old.status <> 'CONCEPT' and (new.definitie::text <> old.definitie::text or new.status = 'CONCEPT') then
        raise exception 'instrument % version % is published and does not change', old.code, old.nummer;
    end if;
    return new;
end $$;
create trigger instrument_versie_blijft before update on instrument_versie
    for each row execute function instrument_versie_blijft();

grant select, insert, update on instrument_versie to "${verzoek}";
grant select on instrument_versie to "${werk}";
