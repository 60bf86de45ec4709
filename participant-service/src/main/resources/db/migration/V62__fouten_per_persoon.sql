-- The errors of a delivery know whom they are about, so that they go with the person: the HMAC of the organisation's own
-- key, and a hash of the deelnemercode (random, and worth nothing after the erasure) for rows that name that one.
alter table aanlevering_fout
    add column koppeling   bytea,
    add column codehash    bytea,
    -- False for older errors: nobody can tell any more whom they are about.
    add column op_persoon  boolean not null default false;
alter table aanlevering_fout alter column op_persoon set default true;
create index aanlevering_fout_koppeling on aanlevering_fout (koppeling) where koppeling is not null;
create index aanlevering_fout_codehash on aanlevering_fout (codehash) where codehash is not null;
create index aanlevering_fout_ouder on aanlevering_fout (pilot) where not op_persoon and bron_id is not null;

-- Whatever pilot the delivery was for, and whoever erases. An older error may be about anybody of the pilot: it keeps no key
-- after the erasure of one.
create function aanlevering_fouten_wissen() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    delete from aanlevering_fout f using koppeling k, aanlevering a
     where k.deelnemer = old.id and f.koppeling = k.koppeling
       and a.id = f.aanlevering and a.organisatie = k.organisatie;
    delete from aanlevering_fout where codehash = sha256(convert_to(old.deelnemercode, 'UTF8'));
    update aanlevering_fout set bron_id = null where not op_persoon and pilot = old.pilot and bron_id is not null;
    return old;
end $$;
create trigger deelnemer_fouten_gewist before delete on deelnemer
    for each row execute function aanlevering_fouten_wissen();
