-- A berekening that was sent without draws is sent once more when they are there: with its figures as they were, the band
-- of the draws beside them, and the verslag of both.
create or replace function berekening_blijft() returns trigger language plpgsql as $$
declare
    trekkingen constant text[] := '{zaad,trekkingen,cijfers,verslag,zonderVerslag}';
begin
    if old.resultaat is not null
        and (new.resultaat, new.bevroren, new.vraag, new.pilots, new.peildatum, new.parameterset, new.parameterset_versie,
             new.zaad, new.scenario)
            is distinct from
            (old.resultaat, old.bevroren, old.vraag, old.pilots, old.peildatum, old.parameterset, old.parameterset_versie,
             old.zaad, old.scenario)
        or old.bericht is not null and new.bericht is distinct from old.bericht
            and (old.bericht ->> 'zaad' is not null
                 or new.bericht - trekkingen is distinct from old.bericht - trekkingen
                 or zonder_trekkingen(new.bericht) is distinct from zonder_trekkingen(old.bericht)) then
        raise exception 'what was calculated or vastgesteld does not change';
    end if;
    return new;
end $$;

-- The figures of a state, without the band of its draws.
create function zonder_trekkingen(bericht jsonb) returns jsonb language sql immutable as $$
    select jsonb_agg(cijfer - '{laag,midden,hoog}'::text[] order by plaats)
    from jsonb_array_elements(bericht -> 'cijfers') with ordinality as c (cijfer, plaats)
$$;

grant execute on function zonder_trekkingen(jsonb) to ${verzoek}, ${werk};
