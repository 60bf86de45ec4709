-- What the state of a deelnemer tells besides: the doelgroep, and what somebody says of the traject at a later meting.

-- The rows of doelgroep.json, for the state, which is put together in SQL; a test holds the two together.
create table doelgroep_drempel (
    geldig_vanaf  date    not null,
    leerder_type  text    not null,
    onder         numeric not null,
    vaardigheden  text[]  not null,
    primary key (leerder_type, geldig_vanaf)
);
insert into doelgroep_drempel (geldig_vanaf, leerder_type, onder, vaardigheden) values
    ('2022-01-01', 'NT1', 2, array['NT1_LEZEN', 'NT1_SCHRIJVEN', 'NT1_REKENEN']),
    ('2022-01-01', 'NT2', 3, array['NT2_LEZEN', 'NT2_SCHRIJVEN', 'NT2_LUISTEREN', 'NT2_SPREKEN']);
grant select on doelgroep_drempel to "${verzoek}", "${werk}";

-- Taken from the answers when a meting is written, not each time its deelnemer is told of.
alter table meting
    add column tevredenheid integer generated always as (
        (jsonb_path_query_first(antwoorden, '$[*] ? (@.item == "TEVREDENHEID_1" && @.waarde != null).waarde'))::integer) stored,
    add column bijdrage integer generated always as (
        (jsonb_path_query_first(antwoorden, '$[*] ? (@.item == "BIJDRAGE_1" && @.waarde != null).waarde'))::integer) stored,
    add column zonder_traject integer generated always as (
        (jsonb_path_query_first(antwoorden, '$[*] ? (@.item == "ZONDER_TRAJECT_1" && @.waarde != null).waarde'))::integer) stored;
