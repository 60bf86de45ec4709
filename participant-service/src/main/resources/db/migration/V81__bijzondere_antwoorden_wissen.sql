-- Who takes back the toestemming for bijzondere gegevens takes back the answers to special items (AVG art. 7 lid 3 and 17 lid
-- 1b): those in metingen the service takes out, with the scores that follow from them; those in what nobody may rewrite, and
-- in what came for others too, go here.

create view bijzonder_item with (security_invoker = true) as
select v.code as instrument, v.nummer as instrument_versie, i ->> 'code' as item
from instrument_versie v
cross join lateral json_array_elements(v.definitie -> 'items') i
where coalesce(i ->> 'gevoeligheid', 'NORMAAL') <> 'NORMAAL';
grant select on bijzonder_item to "${verzoek}";

create function app_zonder_bijzonder(antwoorden jsonb, welk text, welke integer) returns jsonb language sql stable as $$
    select coalesce(jsonb_agg(a order by plaats), '[]')
    from jsonb_array_elements(antwoorden) with ordinality x (a, plaats)
    where not exists (select from bijzonder_item b
                      where b.instrument = welk and b.instrument_versie = welke and b.item = a ->> 'item')
$$;

-- Scores that an item of the special kind is part of; those of sociale inclusie stand apart from the others.
create function app_bijzondere_scores(welk text, welke integer, soorten text[]) returns text[] language sql stable as $$
    select coalesce(array_agg(s ->> 'code'), '{}')
    from instrument_versie v
    cross join lateral json_array_elements(v.definitie -> 'scores') s
    where v.code = welk and v.nummer = welke and s ->> 'soort' = any (soorten)
      and exists (select from json_array_elements_text(s -> 'items') i
                  join bijzonder_item b on b.item = i and b.instrument = v.code and b.instrument_versie = v.nummer)
$$;

-- What a meting was before a correction loses these answers too. It only takes away, and only of a person of the caller.
create function app_wis_bijzondere_antwoorden(persoon uuid, out geschiedenis bigint, out concepten bigint)
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from deelnemer d where d.id = persoon and app_mag_pilot(d.pilot)) then
        raise exception 'not a deelnemer of the caller' using errcode = 'insufficient_privilege';
    end if;
    update feit_geschiedenis g
       set was = g.was || jsonb_build_object(
               'antwoorden', app_zonder_bijzonder(g.was -> 'antwoorden', g.was ->> 'instrument',
                                                  (g.was ->> 'instrument_versie')::integer),
               'scores', (g.was -> 'scores') - app_bijzondere_scores(g.was ->> 'instrument',
                   (g.was ->> 'instrument_versie')::integer, array['LEEFGEBIED', 'BASISVAARDIGHEID']),
               'sociale_inclusie', case
                   when app_bijzondere_scores(g.was ->> 'instrument', (g.was ->> 'instrument_versie')::integer,
                                              array['SOCIALE_INCLUSIE']) = '{}' then g.was -> 'sociale_inclusie' end)
     where g.deelnemer = persoon and g.soort = 'METING'
       and exists (select from bijzonder_item b
                   where b.instrument = g.was ->> 'instrument'
                     and b.instrument_versie = (g.was ->> 'instrument_versie')::integer
                     and g.was -> 'antwoorden' @> jsonb_build_array(jsonb_build_object('item', b.item)));
    get diagnostics geschiedenis = row_count;
    update meting_concept c
       set versie = c.versie + 1,
           inhoud = jsonb_set(c.inhoud, '{antwoorden}', app_zonder_bijzonder(
               c.inhoud -> 'antwoorden', c.inhoud ->> 'instrument', (c.inhoud ->> 'instrumentVersie')::integer))
     where c.deelnemer = persoon
       and exists (select from bijzonder_item b
                   where b.instrument = c.inhoud ->> 'instrument'
                     and b.instrument_versie = (c.inhoud ->> 'instrumentVersie')::integer
                     and c.inhoud -> 'antwoorden' @> jsonb_build_array(jsonb_build_object('item', b.item)));
    get diagnostics concepten = row_count;
    -- A kept content may be about anybody of the pilots the person is or was in, as after an erasure.
    delete from aanlevering_deel d using aanlevering a
     where a.id = d.aanlevering and d.genomen
       and a.pilot in (select p.pilot from deelnemer p where p.id = persoon
                       union all select v.van from verhuizing v where v.deelnemer = persoon);
end $$;
revoke execute on function app_wis_bijzondere_antwoorden(uuid) from public;
grant execute on function app_wis_bijzondere_antwoorden(uuid) to "${verzoek}";

alter table verwijderd drop constraint verwijderd_reden_check;
alter table verwijderd add constraint verwijderd_reden_check check (reden in
    ('INGETROKKEN', 'GEWEIGERD', 'TERUGGENOMEN', 'BEWAARTERMIJN', 'BEWAARTERMIJN_SLEUTELS', 'BIJZONDERE_GEGEVENS'));
