-- A concept of an instrument can be deleted; a published version stays, whoever asks.
create function instrument_versie_verwijderen() returns trigger language plpgsql as $$
begin
    if old.status <> 'CONCEPT' then
        raise exception 'instrument % version % is published and stays', old.code, old.nummer;
    end if;
    return old;
end $$;
create trigger instrument_versie_verwijderen before delete on instrument_versie
    for each row execute function instrument_versie_verwijderen();
grant delete on instrument_versie to "${verzoek}";
