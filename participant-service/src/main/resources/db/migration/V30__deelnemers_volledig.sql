-- What is known of a deelnemer besides the kenmerken: uitval, moves between pilots, hours and reasons of deelnames, what
-- other sources say of the same person, and what stays of somebody who was erased.

alter table deelnemer
    add column uitval_reden    text check (uitval_reden in ('WERK_GEVONDEN', 'OPLEIDING_GEVONDEN', 'VERHUISD',
        'PERSOONLIJKE_OMSTANDIGHEDEN', 'TRAJECT_PAST_NIET', 'GEEN_CONTACT', 'ANDERS', 'ONBEKEND')),
    add column uitval_op       date,
    -- The organisation whose delivery the kenmerken are from; null when an intaker entered them.
    add column kenmerken_bron  text,
    add check ((uitval_reden is null) = (uitval_op is null));
update deelnemer d set kenmerken_bron = k.organisatie from koppeling k where k.deelnemer = d.id;

alter table deelname
    add column uren   numeric check (uren between 0 and 5000),
    add column reden  text check (reden in ('WERK_GEVONDEN', 'OPLEIDING_GEVONDEN', 'VERHUISD',
        'PERSOONLIJKE_OMSTANDIGHEDEN', 'TRAJECT_PAST_NIET', 'GEEN_CONTACT', 'ANDERS', 'ONBEKEND'));
update deelname set reden = 'ONBEKEND' where status = 'GESTOPT';
alter table deelname add check ((status = 'GESTOPT') = (reden is not null));

-- Each move to another pilot; pilot is where the deelnemer is now.
create table verhuizing (
    id             uuid        primary key,
    deelnemer      uuid        not null,
    pilot          text        not null,
    van            text        not null references pilot (code),
    naar           text        not null references pilot (code) check (naar <> van),
    datum          date        not null,
    door           text        not null,
    vastgelegd_op  timestamptz not null default now(),
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
create index verhuizing_deelnemer on verhuizing (deelnemer, vastgelegd_op);

-- What a source says of a deelnemer that is not what the record holds, the last of each source and subject.
create table andere_opgave (
    deelnemer   uuid        not null,
    pilot       text        not null,
    -- The organisation; empty for an intaker.
    bron        text        not null,
    onderwerp   text        not null check (onderwerp in ('KENMERKEN', 'METING_NUL', 'METING_EEN')),
    inhoud      jsonb       not null,
    op          timestamptz not null default now(),
    primary key (deelnemer, bron, onderwerp),
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);

-- People without instemming, counted and no more: nothing tells who they are.
create table zonder_instemming (
    pilot   text    not null references pilot (code),
    maand   date    not null check (extract(day from maand) = 1),
    aantal  integer not null check (aantal >= 0),
    primary key (pilot, maand)
);

-- The proof of a deletion: what went, how much of it, when and why; sealed, and nothing of the person.
alter table verwijderd
    add column bewijs      uuid  not null default gen_random_uuid() unique,
    add column volgnummer  bigint not null generated always as identity,
    add column pilot       text  references pilot (code),
    add column reden       text  check (reden in ('INGETROKKEN', 'GEWEIGERD')),
    add column rijen       text,
    add column zegel       bytea;
create index verwijderd_volgorde on verwijderd (pilot, volgnummer) where zegel is not null;

do $$
declare
    t text;
begin
    foreach t in array array['verhuizing', 'andere_opgave', 'zonder_instemming'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy %I on %I to "${verzoek}" using (app_mag_pilot(pilot))'
                       ' with check (app_mag_pilot(pilot))', t || '_verzoek', t);
        execute format('create policy %I on %I for select to "${werk}" using (true)', t || '_werk', t);
        execute format('grant select, insert, update, delete on %I to "${verzoek}"', t);
        execute format('grant select on %I to "${werk}"', t);
    end loop;
end $$;
alter table verwijderd enable row level security;
create policy verwijderd_verzoek on verwijderd to "${verzoek}"
    using (app_mag_pilot(pilot)) with check (app_mag_pilot(pilot));
create policy verwijderd_werk on verwijderd for select to "${werk}" using (true);
-- A proof is added and never changed.
revoke delete on verwijderd from "${verzoek}";
