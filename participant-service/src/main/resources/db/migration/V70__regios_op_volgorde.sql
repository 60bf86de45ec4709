-- Regio's with the same name are listed in the order in which they were registered.
alter table regio add column volgnummer bigint not null generated always as identity;
