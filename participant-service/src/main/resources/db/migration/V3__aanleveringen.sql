create table aanlevering (
    id             uuid primary key,
    volgnummer     bigint  not null generated always as identity,
    pilot          text    not null references pilot (code),
    organisatie    text    not null,
    soort          text    not null check (soort in ('DOSSIERS', 'TRAJECTEN')),
    bestandsnaam   text,
    -- The scope of who submitted it: the job works under this and nothing wider.
    scope_pilots   text    not null,
    indiener       text    not null,
    status         text    not null check (status in ('WACHT_OP_INHOUD', 'BEZIG', 'KLAAR', 'MISLUKT')),
    melding        text,
    aangemaakt_op  timestamptz not null default now(),
    klaar_op       timestamptz,
    -- Which upload won; an upload that broke off leaves parts under another number.
    ontvangst      uuid,
    delen          integer not null default 0,
    volgend_deel   integer not null default 0,
    rijen          bigint  not null default 0,
    verwerkt       bigint  not null default 0,
    opgenomen      bigint  not null default 0,
    gewijzigd      bigint  not null default 0,
    ongewijzigd    bigint  not null default 0,
    geweigerd      bigint  not null default 0
);
create index aanlevering_eigen on aanlevering (organisatie, volgnummer);
create index aanlevering_open on aanlevering (volgnummer) where status = 'BEZIG';

-- Staging of what was sent: whole lines, some hundreds a part. A part is deleted in the transaction that takes its rows.
create table aanlevering_deel (
    aanlevering   uuid    not null references aanlevering (id) on delete cascade,
    ontvangst     uuid    not null,
    nummer        integer not null,
    eerste_regel  bigint  not null,
    inhoud        bytea   not null,
    primary key (aanlevering, ontvangst, nummer)
);

create table aanlevering_fout (
    id           bigint primary key generated always as identity,
    aanlevering  uuid   not null references aanlevering (id) on delete cascade,
    pilot        text   not null,
    regel        bigint not null,
    -- The key as sent, encrypted under the key of the organisation: readable to the sender, not in the database.
    bron_id      bytea,
    pointer      text   not null,
    code         text   not null,
    melding      text   not null
);
create index aanlevering_fout_volgorde on aanlevering_fout (aanlevering, id);

-- Row-level security. A scoped request (login verzoek) sees and writes the pilots of its token only; jobs and the relay
-- (login werk) read everything and write no facts. The other tables hold keyed hashes, tombstones or staging: nothing
-- that can be read as being about somebody, and a koppeling must be found in every pilot to be unique.
do $$
declare
    t text;
begin
    foreach t in array array['pilot', 'scholingstraject', 'deelnemer', 'toestemming', 'deelname', 'meting', 'bewijs',
                             'match', 'aanlevering', 'aanlevering_fout'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy %I on %I to "${verzoek}" using (app_mag_pilot(%I)) with check (app_mag_pilot(%I))',
                       t || '_verzoek', t, case t when 'pilot' then 'code' else 'pilot' end,
                       case t when 'pilot' then 'code' else 'pilot' end);
        execute format('create policy %I on %I for select to "${werk}" using (true)', t || '_werk', t);
        execute format('grant select, insert, update, delete on %I to "${verzoek}"', t);
        execute format('grant select on %I to "${werk}"', t);
    end loop;
    foreach t in array array['scholingstraject_inhoud', 'koppeling', 'koppeling_inhoud', 'verwijderd', 'weigering',
                             'aanlevering_deel'] loop
        execute format('grant select, insert, delete on %I to "${verzoek}"', t);
        execute format('grant select on %I to "${werk}"', t);
    end loop;
end $$;
