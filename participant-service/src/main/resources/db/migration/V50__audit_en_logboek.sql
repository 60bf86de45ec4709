-- Who did what with data of persons (audit_regel), and the Logboek Dataverwerkingen (logboek_regel). Ids and names of fields
-- only. Both are written in one statement by the login of requests, and nobody changes or deletes a row: no login has the
-- right, and a trigger stops the owner too.

create table audit_regel (
    volgnummer   bigint      primary key generated always as identity,
    -- The transaction that wrote it: a block takes all rows of transactions that are over, so a late commit is never missed.
    tx           xid8        not null default pg_current_xact_id(),
    moment       timestamptz not null default clock_timestamp(),
    -- Subject of the token, the client it was given to, and the role by which it was allowed.
    wie          text        not null,
    client       text        not null,
    organisatie  text        not null,
    rol          text        not null,
    handeling    text        not null,
    soort        text        not null check (soort in ('GEWIJZIGD', 'GEWIST', 'GEZIEN', 'GEWEIGERD', 'MISLUKT')),
    deelnemers   uuid[]      not null,
    velden       text[]      not null,
    trace        text        not null
);
create index audit_regel_keten on audit_regel (tx, volgnummer);
create index audit_regel_moment on audit_regel using brin (moment);
create index audit_regel_deelnemers on audit_regel using gin (deelnemers) with (gin_pending_list_limit = 512);

-- Logboek Dataverwerkingen 1.0 (Logius): a row per action and data subject. An action on several persons is a row without a
-- data subject, with a child for each of them. No identity of a user.
create table logboek_regel (
    volgnummer        bigint      primary key generated always as identity,
    trace_id          bytea       not null check (length(trace_id) = 16),
    span_id           bytea       not null check (length(span_id) = 8),
    parent_span_id    bytea       check (length(parent_span_id) = 8),
    naam              text        not null,
    status            smallint    not null check (status between 0 and 2),
    begonnen          timestamptz not null,
    geeindigd         timestamptz not null,
    activiteit        text        not null,
    betrokkene        uuid,
    foreign_trace_id  bytea       check (length(foreign_trace_id) = 16),
    foreign_span_id   bytea       check (length(foreign_span_id) = 8)
);
create index logboek_regel_betrokkene on logboek_regel (betrokkene, volgnummer) where betrokkene is not null;
create index logboek_regel_begonnen on logboek_regel using brin (begonnen);

create function alleen_toevoegen() returns trigger language plpgsql as $$
begin
    raise exception '% takes new rows only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- Who may look: no pilot is enough, only a scope over all of them, and the role that the endpoint asks.
do $$
declare
    t text;
begin
    foreach t in array array['audit_regel', 'logboek_regel'] loop
        execute format('create trigger alleen_toevoegen before update or delete or truncate on %I '
                       'for each statement execute function alleen_toevoegen()', t);
        execute format('alter table %I enable row level security', t);
        execute format('create policy %I on %I for insert to "${verzoek}" with check (true)', t || '_schrijf', t);
        execute format('create policy %I on %I for select to "${verzoek}" using (current_setting(''app.pilots'', true) = ''*'')',
                       t || '_lees', t);
        execute format('create policy %I on %I for select to "${werk}" using (true)', t || '_werk', t);
        execute format('grant select on %I to "${verzoek}", "${werk}"', t);
    end loop;
end $$;
-- Number, transaction and moment are the database's own.
grant insert (wie, client, organisatie, rol, handeling, soort, deelnemers, velden, trace) on audit_regel to "${verzoek}";
grant insert (trace_id, span_id, parent_span_id, naam, status, begonnen, geeindigd, activiteit, betrokkene,
              foreign_trace_id, foreign_span_id) on logboek_regel to "${verzoek}";
