-- States that wait for the broker. Written in the transaction of the change, deleted once Kafka has them.
create table outbox (
    id          bigint generated always as identity primary key,
    bucket      smallint not null generated always as ((hashtext(sleutel) & 3)::smallint) stored,
    topic       text not null,
    sleutel     text not null,
    versie      bigint not null,
    type        text not null,
    inhoud      bytea,
    traceparent text,
    aangemaakt  timestamptz not null default clock_timestamp()
);
-- A relay takes one bucket in order of id. One key is always in one bucket, so its states keep their order.
create index outbox_bucket on outbox (bucket, id);
-- The payload does not compress well enough to pay for it twice: Kafka compresses it again.
alter table outbox alter column inhoud set storage external;
-- Rows live for milliseconds: vacuum by count, not by share of the table.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

grant insert, select on outbox to ${verzoek};
grant insert, select, delete on outbox to ${werk};
