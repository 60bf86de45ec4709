-- What was said can be erased: the whole of a conversation when instemming is withdrawn, an interview, and the text of a former
-- version, where names still stand that the current one has replaced. Requests delete nothing of themselves; these functions do,
-- and look at the scope first.

create table interview_gewist (
  id           uuid primary key,
  volgorde     bigint generated always as identity unique,
  pilot        text,
  versie       bigint not null check (versie >= 2),
  reden        text not null check (reden in ('INSTEMMING_INGETROKKEN', 'BEWAARTERMIJN', 'VERGISSING')),
  rijen        jsonb not null,
  gewist_op    timestamptz not null,
  gewist_door  text not null
);
grant select on interview_gewist to ${verzoek}, ${werk};
alter table interview_gewist enable row level security;
create policy scope on interview_gewist to ${verzoek} using (interview_mag(pilot));
create policy werk on interview_gewist for select to ${werk} using (true);

alter table verslag_versie
  alter column tekst drop not null,
  alter column sha256 drop not null,
  add column gewist_op timestamptz,
  add column gewist_door text,
  add check ((tekst is null) = (gewist_op is not null) and (sha256 is null) = (tekst is null));

create function eis_scope(van uuid) returns void language plpgsql stable as $$
begin
  if not exists (select from interview i where i.id = van and interview_mag(i.pilot)) then
    raise exception 'interview % is not within the scope', van;
  end if;
end $$;

-- Everything of which the interview is the subject, and how many rows of each table went.
create function wis_rijen(van uuid, tabellen text[]) returns jsonb language plpgsql as $$
declare
  tabel text;
  aantal bigint;
  rijen jsonb := '{}';
begin
  foreach tabel in array tabellen loop
    execute format('delete from public.%I where interview = $1', tabel) using van;
    get diagnostics aantal = row_count;
    if aantal > 0 then
      rijen := rijen || jsonb_build_object(tabel, aantal);
    end if;
  end loop;
  return rijen;
end $$;
revoke execute on function wis_rijen(uuid, text[]) from public;

create function wis_gesprek(van uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform eis_scope(van);
  return wis_rijen(van, array['factor_telling', 'factor_samenloop', 'citaat', 'codeerronde_codering',
                              'codeerronde_eenheid', 'codeerronde_codeur', 'codeerronde', 'codering_basis', 'fragment',
                              'passage', 'verslag_zoek', 'qdpx_import', 'verslag_versie', 'verslag']);
end $$;

create function wis_interview(van uuid, om text, wie text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  rijen jsonb;
begin
  rijen := wis_gesprek(van) || wis_rijen(van, array['interview_stap', 'respondent']);
  insert into interview_gewist (id, pilot, versie, reden, rijen, gewist_op, gewist_door)
  select i.id, i.pilot, i.versie + 1, om, rijen, now(), wie from interview i where i.id = van;
  delete from interview where id = van;
end $$;

-- The row stays, so that fragments, coderingen and rounds on that version keep what they say of positions; its words go, with
-- quotes of them. The checksum too: with it a guessed name could be tried.
create function wis_verslagversie(van uuid, welk uuid, nummer integer, wie text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform eis_scope(van);
  update verslag_versie v set tekst = null, sha256 = null, beurten = '[]', gewist_op = now(), gewist_door = wie
  from verslag k
  where k.id = v.verslag and k.interview = van and k.id = welk and v.versie = nummer and k.versie <> nummer
    and v.tekst is not null;
  if not found then
    return false;
  end if;
  delete from citaat c using fragment f, verslag k, verslag_versie v
  where c.fragment = f.id and f.verslag = welk and k.id = welk and v.verslag = welk and v.versie = k.versie
    and (f.verslag_versie = nummer or position(c.tekst in v.tekst) = 0);
  return true;
end $$;

revoke execute on function wis_gesprek(uuid), wis_interview(uuid, text, text), wis_verslagversie(uuid, uuid, integer, text)
  from public;
grant execute on function wis_gesprek(uuid), wis_interview(uuid, text, text), wis_verslagversie(uuid, uuid, integer, text)
  to ${verzoek};
