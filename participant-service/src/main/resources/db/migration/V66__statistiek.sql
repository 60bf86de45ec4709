-- PostgreSQL plans by what it last counted, and keeps the plan of a foreign key's check until it counts again: rows that a
-- first large delivery writes would each look through all rows before them. So who writes many counts them itself.
create function app_ververs_statistiek() returns void
    language plpgsql security definer set search_path = public, pg_temp
    as 'begin
            analyze deelnemer, koppeling, koppeling_inhoud, toestemming, deelname, meting, bewijs, match,
                    aangeleverd, aangeleverd_inhoud, scholingstraject;
        end';
revoke execute on function app_ververs_statistiek() from public;
grant execute on function app_ververs_statistiek() to "${verzoek}";
