-- Who was shown whom (audit_regel), and the Logboek Dataverwerkingen (logboek_regel), of a service that changes nothing of persons.
-- Ids and names of fields only. Nobody changes or deletes a row: no login has the right, and a trigger stops the owner too.
create table if not exists audit_regel (
    volgnummer  bigint      primary key generated always as identity,
    moment      timestamptz not null default clock_timestamp(),
    -- Subject of the token, the client it was given to, its organisation.
    wie         text        not null,
    client      text        not null,
    organisatie text        not null,
    handeling   text        not null,
    betrokkenen uuid[]      not null,
    velden      text[]      not null,
    trace       text        not null
);
create index if not exists audit_regel_moment on audit_regel using brin (moment);
create index if not exists audit_regel_betrokkenen on audit_regel using gin (betrokkenen);

-- Logboek Dataverwerkingen 1.0 (Logius): a row per action and data subject. An action on several persons is a row without a
-- data subject, with a child for each of them. No identity of a user.
create table if not exists logboek_regel (
    volgnummer       bigint      primary key generated always as identity,
    trace_id         bytea       not null check (length(trace_id) = 16),
    span_id          bytea       not null check (length(span_id) = 8),
    parent_span_id   bytea       check (length(parent_span_id) = 8),
    naam             text        not null,
    begonnen         timestamptz not null default clock_timestamp(),
    activiteit       text        not null,
    betrokkene       uuid,
    foreign_trace_id bytea       check (length(foreign_trace_id) = 16),
    foreign_span_id  bytea       check (length(foreign_span_id) = 8)
);
create index if not exists logboek_regel_betrokkene on logboek_regel (betrokkene, volgnummer) where betrokkene is not null;
create index if not exists logboek_regel_begonnen on logboek_regel using brin (begonnen);

create or replace function alleen_toevoegen() returns trigger language plpgsql as $$
begin
    raise exception '% takes new rows only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['audit_regel', 'logboek_regel'] loop
        execute format('create or replace trigger alleen_toevoegen before update or delete or truncate on %I '
                       'for each statement execute function alleen_toevoegen()', t);
        execute format('alter table %I enable row level security', t);
        execute format('drop policy if exists schrijf on %I', t);
        execute format('create policy schrijf on %I for insert to "${verzoek}" with check (true)', t);
        execute format('drop policy if exists werk on %I', t);
        execute format('create policy werk on %I for select to "${werk}" using (true)', t);
        execute format('grant select on %I to "${werk}"', t);
    end loop;
end $$;
-- Number and moment are the database's own.
grant insert (wie, client, organisatie, handeling, betrokkenen, velden, trace) on audit_regel to "${verzoek}";
grant insert (trace_id, span_id, parent_span_id, naam, activiteit, betrokkene, foreign_trace_id, foreign_span_id)
    on logboek_regel to "${verzoek}";
