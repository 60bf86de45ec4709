-- The number of the next fragment of an interview. Asked of the table, the policy would be tried on every fragment of it, and
-- the planner read all interviews for that: a coding then cost more with every interview there was.
create function volgend_fragment(van uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform eis_scope(van);
  return coalesce((select f.volgnummer from fragment f where f.interview = van order by f.volgnummer desc limit 1), 0) + 1;
end $$;
revoke execute on function volgend_fragment(uuid) from public;
grant execute on function volgend_fragment(uuid) to ${verzoek};
