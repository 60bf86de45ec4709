-- Pilots with the same value are listed in the order in which they were registered.
alter table pilot add column volgnummer bigint not null generated always as identity;
