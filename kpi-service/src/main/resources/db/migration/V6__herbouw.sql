-- Rebuild beside the live projection: the same tables a second time, in a schema of their own, filled from the topics while
-- readers and consumers go on; then both change places in one transaction. Statements that name no schema work on either
-- (search_path). Only the owner may make and move tables, so that happens in two functions.

create schema herbouw;
create schema afgedankt;
grant usage on schema herbouw to ${werk};

-- Under which rules and parameters the live tables were made; null: by whoever comes first.
create table projectie_generatie (
    enige         boolean primary key default true check (enige),
    vingerafdruk  text,
    gemaakt_op    timestamptz,
    gevraagd_op   timestamptz
);
comment on column projectie_generatie.gevraagd_op is 'A rebuild that somebody asked for and that is not done';
insert into projectie_generatie default values;
grant select, update on projectie_generatie to ${werk};

create function projectie_tabellen() returns text[]
    language sql immutable
    return array['pilot', 'traject', 'contributie', 'stand_maand', 'stand_dag', 'cel', 'instrument', 'vergelijkbaar',
                 'projectie_versie', 'projectie_positie'];

-- Empty tables like the live ones as they are now: columns, keys, indexes, rights and policies.
create function herbouw_begin() returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    t text;
    recht record;
    beleid record;
begin
    foreach t in array public.projectie_tabellen() loop
        execute format('drop table if exists herbouw.%I', t);
        execute format('create table herbouw.%I (like public.%I including all)', t, t);
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

-- The tables of schema herbouw become the live ones, all at once; the old ones go. Who reads meanwhile waits for the end of
-- this transaction; when a long reader is in the way it gives up rather than let everybody queue behind it.
create function herbouw_wissel() returns void
    language plpgsql security definer set search_path = pg_catalog set lock_timeout = '2s' as $$
declare
    t text;
    uitzicht text := pg_get_viewdef('public.celfeit'::regclass);
    rechten text[];
    recht text;
begin
    foreach t in array public.projectie_tabellen() loop
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

revoke execute on function herbouw_begin(), herbouw_wissel() from public;
grant execute on function herbouw_begin(), herbouw_wissel() to ${werk};
