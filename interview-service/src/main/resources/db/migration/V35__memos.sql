-- What somebody noted while working, with an interview, a verslag, a fragment or a code. Memos of a codering stand with it.

create table memo (
  interview     uuid not null references interview,
  id            uuid not null,
  volgorde      bigint generated always as identity unique,
  bij           text not null check (bij in ('INTERVIEW', 'VERSLAG', 'FRAGMENT', 'CODE')),
  doel          uuid,
  titel         text check (char_length(titel) between 1 and 200),
  tekst         text not null check (char_length(tekst) between 1 and 500000),
  schrijver     text not null,
  ingekomen     boolean not null,
  versie        bigint not null check (versie >= 1),
  gewijzigd_op  timestamptz not null,
  primary key (interview, id),
  check ((bij = 'INTERVIEW') = (doel is null))
);
grant select, insert, delete on memo to ${verzoek};
grant update (titel, tekst, versie, gewijzigd_op) on memo to ${verzoek};

alter table memo enable row level security;
create policy scope on memo to ${verzoek}
  using (exists (select from interview i where i.id = memo.interview));

create or replace function wis_gesprek(van uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform eis_scope(van);
  return wis_rijen(van, array['factor_telling', 'factor_samenloop', 'citaat', 'memo', 'codeerronde_codering',
                              'codeerronde_eenheid', 'codeerronde_codeur', 'codeerronde', 'codering_basis', 'fragment',
                              'passage', 'verslag_zoek', 'qdpx_import', 'verslag_versie', 'verslag']);
end $$;
