-- Verankeringsscans of a pilot on a published rubric.

create table verankeringsrubriek (
  code          text not null check (code ~ '^[A-Z0-9_-]{1,40}$'),
  versie        integer not null check (versie >= 1),
  naam          text not null,
  omschrijving  text not null,
  bron          text not null,
  geldig_vanaf  date not null,
  dimensies     jsonb not null check (jsonb_array_length(dimensies) >= 1),
  primary key (code, versie)
);
-- A published version never changes: nobody but the owner may update or delete it.
grant select on verankeringsrubriek to ${verzoek};
grant select, insert on verankeringsrubriek to ${werk};

create table verankeringsscan (
  id              uuid primary key,
  volgorde        bigint generated always as identity unique,
  pilot           text not null check (pilot ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
  datum           date not null,
  fase            text not null check (fase in ('TIJDENS_PILOT', 'NA_PILOT')),
  rubriek         text not null,
  rubriek_versie  integer not null,
  status          text not null check (status in ('CONCEPT', 'VASTGESTELD', 'INGETROKKEN')),
  scores          jsonb not null,
  versie          bigint not null check (versie >= 1),
  gewijzigd_op    timestamptz not null,
  gewijzigd_door  text not null,
  reden           text,
  foreign key (rubriek, rubriek_versie) references verankeringsrubriek
);
create index on verankeringsscan (pilot, datum);

-- Every version that a scan had, whole.
create table verankeringsscan_versie (
  scan            uuid not null references verankeringsscan,
  versie          bigint not null,
  pilot           text not null,
  datum           date not null,
  fase            text not null,
  status          text not null,
  scores          jsonb not null,
  gewijzigd_op    timestamptz not null,
  gewijzigd_door  text not null,
  reden           text,
  primary key (scan, versie)
);

grant select, insert on verankeringsscan, verankeringsscan_versie to ${verzoek};
grant update (datum, fase, status, scores, versie, gewijzigd_op, gewijzigd_door, reden) on verankeringsscan to ${verzoek};
grant select on verankeringsscan, verankeringsscan_versie to ${werk};

-- The version is written with the change by the database itself, so that no change can be without it.
create function verankeringsscan_bewaar() returns trigger language plpgsql as $$
begin
  insert into verankeringsscan_versie
    (scan, versie, pilot, datum, fase, status, scores, gewijzigd_op, gewijzigd_door, reden)
  values (new.id, new.versie, new.pilot, new.datum, new.fase, new.status, new.scores, new.gewijzigd_op,
          new.gewijzigd_door, new.reden);
  return null;
end $$;
create trigger verankeringsscan_bewaar after insert or update on verankeringsscan
  for each row execute function verankeringsscan_bewaar();

alter table verankeringsscan enable row level security;
create policy scope on verankeringsscan to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on verankeringsscan for select to ${werk} using (true);

alter table verankeringsscan_versie enable row level security;
create policy scope on verankeringsscan_versie to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on verankeringsscan_versie for select to ${werk} using (true);
