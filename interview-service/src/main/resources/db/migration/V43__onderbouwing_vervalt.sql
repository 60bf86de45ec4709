-- A scan whose evidence was erased says so: which fragments of it are gone, under a version of its own.

alter table verankeringsscan add column vervallen_fragmenten uuid[] not null default '{}';
alter table verankeringsscan_versie add column vervallen_fragmenten uuid[] not null default '{}';
grant update (vervallen_fragmenten) on verankeringsscan to ${verzoek};

create or replace function verankeringsscan_bewaar() returns trigger language plpgsql as $$
begin
  insert into verankeringsscan_versie
    (scan, versie, pilot, datum, fase, status, scores, vervallen_fragmenten, gewijzigd_op, gewijzigd_door, reden)
  values (new.id, new.versie, new.pilot, new.datum, new.fase, new.status, new.scores, new.vervallen_fragmenten,
          new.gewijzigd_op, new.gewijzigd_door, new.reden);
  return null;
end $$;

-- To be called before the words go: of the whole interview, or of one version of a verslag. Gives the scans that lost evidence,
-- also those of pilots outside the scope: a landelijk interview can support any of them. A withdrawn scan changes no more.
create function onderbouwing_vervalt(van uuid, welk uuid, nummer integer, wie text) returns setof uuid
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform eis_scope(van);
  return query
    update verankeringsscan s
    set vervallen_fragmenten = s.vervallen_fragmenten || weg.fragmenten, versie = s.versie + 1, gewijzigd_op = now(),
        gewijzigd_door = wie, reden = 'Onderbouwing gewist'
    from (select t.id, array_agg(distinct f.id) as fragmenten
          from verankeringsscan t
          cross join jsonb_path_query(t.scores, '$[*].onderbouwing[*].fragment ? (@ != null)') o (fragment)
          join fragment f on f.id = (o.fragment #>> '{}')::uuid
          where f.interview = van and (welk is null or (f.verslag = welk and f.verslag_versie = nummer))
            and t.status <> 'INGETROKKEN' and f.id <> all (t.vervallen_fragmenten)
          group by t.id) weg
    where s.id = weg.id
    returning s.id;
end $$;
revoke execute on function onderbouwing_vervalt(uuid, uuid, integer, text) from public;
grant execute on function onderbouwing_vervalt(uuid, uuid, integer, text) to ${verzoek};
