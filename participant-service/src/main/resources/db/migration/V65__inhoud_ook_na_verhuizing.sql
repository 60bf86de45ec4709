-- A kept content may be about anybody who was in its pilot when it came: with the erasure of one who moved since, those of
-- the pilots before go too, whatever pilots the one who erases may see. Before the delete, while the moves are known.
drop trigger deelnemer_gewist on deelnemer;
create or replace function aanlevering_inhoud_wissen() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    delete from aanlevering_deel d using aanlevering a
     where a.id = d.aanlevering and d.genomen
       and (a.pilot = old.pilot or a.pilot in (select v.van from verhuizing v where v.deelnemer = old.id));
    return old;
end $$;
create trigger deelnemer_gewist before delete on deelnemer
    for each row execute function aanlevering_inhoud_wissen();
