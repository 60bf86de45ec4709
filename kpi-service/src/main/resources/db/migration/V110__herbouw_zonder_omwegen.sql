-- Autovacuum went through the tables of a rebuild while they were filled, and before the switch and again after it the planner
-- was told of the arrays and the document of a contributie, in which nobody searches. Together that was more than a third of
-- what a rebuild asked of the database. What the live tables have set for themselves goes along to the new ones: fillfactor
-- of a table, statistics of a column.
alter table contributie
    alter column feiten set statistics 0,
    alter column cel_maanden set statistics 0,
    alter column cel_elementen set statistics 0,
    alter column cel_aantallen set statistics 0;
alter table cel alter column aantallen set statistics 0;

create or replace function herbouw_begin() returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    t text;
    instelling text;
    kolom record;
    recht record;
    beleid record;
begin
    foreach t in array public.projectie_tabellen() loop
        execute format('drop table if exists herbouw.%I', t);
        execute format('create table herbouw.%I (like public.%I including all)', t, t);
        for instelling in select unnest(reloptions) from pg_class where oid = format('public.%I', t)::regclass loop
            execute format('alter table herbouw.%I set (%s)', t, instelling);
        end loop;
        for kolom in select attname, attstattarget from pg_attribute
            where attrelid = format('public.%I', t)::regclass and attnum > 0 and not attisdropped and attstattarget is not null
        loop
            execute format('alter table herbouw.%I alter %I set statistics %s', t, kolom.attname, kolom.attstattarget);
        end loop;
        execute format('alter table herbouw.%I set (autovacuum_enabled = off)', t);
        for recht in
            select a.grantee::regrole::text as wie, string_agg(a.privilege_type, ', ') as wat
            from pg_class c cross join lateral aclexplode(c.relacl) a
            where c.oid = format('public.%I', t)::regclass and a.grantee <> c.relowner
            group by a.grantee
        loop
            execute format('grant %s on herbouw.%I to %s', recht.wat, t, recht.wie);
        end loop;
        if (select relrowsecurity from pg_class where oid = format('public.%I', t)::regclass) then
            execute format('alter table herbouw.%I enable row level security', t);
        end if;
        for beleid in select * from pg_policies where schemaname = 'public' and tablename = t loop
            execute format('create policy %I on herbouw.%I as %s for %s to %s using (%s) %s', beleid.policyname, t,
                           beleid.permissive, beleid.cmd, array_to_string(beleid.roles, ', '), beleid.qual,
                           case when beleid.with_check is null then ''
                                else format('with check (%s)', beleid.with_check) end);
        end loop;
    end loop;
end $$;

create or replace function herbouw_wissel() returns void
    language plpgsql security definer set search_path = pg_catalog set lock_timeout = '2s' as $$
declare
    t text;
    uitzicht text := pg_get_viewdef('public.celfeit'::regclass);
    rechten text[];
    recht text;
begin
    foreach t in array public.projectie_tabellen() loop
        execute format('alter table herbouw.%I reset (autovacuum_enabled)', t);
        execute format('analyze herbouw.%I', t);
    end loop;
    foreach t in array public.projectie_tabellen() loop
        execute format('lock table public.%I in access exclusive mode', t);
    end loop;
    select array_agg(format('grant %s on public.celfeit to %s', a.privilege_type, a.grantee::regrole))
      into rechten
      from pg_class c cross join lateral aclexplode(c.relacl) a
     where c.oid = 'public.celfeit'::regclass and a.grantee <> c.relowner;
    drop view public.celfeit;
    foreach t in array public.projectie_tabellen() loop
        execute format('alter table public.%I set schema afgedankt', t);
        execute format('alter table herbouw.%I set schema public', t);
        execute format('drop table afgedankt.%I', t);
    end loop;
    execute 'create view public.celfeit with (security_invoker = true) as ' || uitzicht;
    foreach recht in array rechten loop
        execute recht;
    end loop;
end $$;
