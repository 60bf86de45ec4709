-- Deliveries as CSV and as rows of one kind of fact, dry runs, all or nothing, idempotency keys.
alter table aanlevering drop constraint aanlevering_soort_check;
alter table aanlevering add constraint aanlevering_soort_check check (soort in
    ('DOSSIERS', 'DEELNEMERS', 'DEELNAMES', 'METINGEN', 'BEWIJZEN', 'MATCHES', 'TRAJECTEN'));
alter table aanlevering drop constraint aanlevering_status_check;
alter table aanlevering add constraint aanlevering_status_check check (status in
    ('WACHT_OP_INHOUD', 'BEZIG', 'KLAAR', 'AFGEWEZEN', 'MISLUKT'));
alter table aanlevering
    add column acceptatie text not null default 'PER_RIJ' check (acceptatie in ('PER_RIJ', 'ALLES_OF_NIETS')),
    add column proef boolean not null default false,
    add column formaat text check (formaat in ('NDJSON', 'CSV')),
    -- The header of a CSV file as a JSON array, and what divides its cells.
    add column kop text,
    add column scheidingsteken text;
update aanlevering set formaat = 'NDJSON' where ontvangst is not null;

alter table aanlevering_fout add column kolom text;
create index aanlevering_fout_regel on aanlevering_fout (aanlevering, regel);

-- A part is packed and encrypted under the key of the organisation (vorm 1); what was staged before is plain lines (0).
-- Those of a CSV file stay for a week after they were taken, for the file with its errors.
alter table aanlevering_deel
    add column vorm smallint not null default 0,
    add column genomen boolean not null default false;
grant update on aanlevering_deel to "${verzoek}";

-- A kept content may be about anybody of the pilot: with the erasure of one it goes.
create function aanlevering_inhoud_wissen() returns trigger language plpgsql as $$
begin
    delete from aanlevering_deel d using aanlevering a
     where a.id = d.aanlevering and a.pilot = old.pilot and d.genomen;
    return null;
end $$;
create trigger deelnemer_gewist after delete on deelnemer
    for each row execute function aanlevering_inhoud_wissen();

-- Facts that came as rows of their own, by the own key of the row (keyed hash). A withdrawn one keeps its place, so that
-- tonight's file does not bring it back.
create table aangeleverd (
    organisatie  text not null,
    soort        text not null,
    deelnemer    uuid not null,
    pilot        text not null,
    sleutel      bytea not null,
    feit         uuid,
    primary key (organisatie, soort, deelnemer, sleutel),
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
create index aangeleverd_feit on aangeleverd (feit);
create index aangeleverd_deelnemer on aangeleverd (deelnemer);

create table aangeleverd_inhoud (
    organisatie  text not null,
    soort        text not null,
    deelnemer    uuid not null,
    sleutel      bytea not null,
    inhoud       bytea not null,
    primary key (organisatie, soort, deelnemer, sleutel, inhoud),
    foreign key (organisatie, soort, deelnemer, sleutel)
        references aangeleverd (organisatie, soort, deelnemer, sleutel) on delete cascade
);

alter table aangeleverd enable row level security;
create policy aangeleverd_verzoek on aangeleverd to "${verzoek}" using (app_mag_pilot(pilot))
    with check (app_mag_pilot(pilot));
create policy aangeleverd_werk on aangeleverd for select to "${werk}" using (true);
grant select, insert, update, delete on aangeleverd to "${verzoek}";
grant select, insert, delete on aangeleverd_inhoud to "${verzoek}";
grant select on aangeleverd, aangeleverd_inhoud to "${werk}";

-- What a client sent under an Idempotency-Key, for a week.
create table idempotentie (
    client         text  not null,
    sleutel        text  not null,
    vingerafdruk   bytea not null,
    aanlevering    uuid  not null references aanlevering (id) on delete cascade,
    op             timestamptz not null default now(),
    primary key (client, sleutel)
);
grant select, insert, delete on idempotentie to "${verzoek}";
grant select, delete on idempotentie to "${werk}";
