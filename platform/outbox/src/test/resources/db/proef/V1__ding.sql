create table ding (id text primary key, versie bigint not null, verwijderd boolean not null default false);
grant select, insert, update on ding to ${verzoek};
grant select on ding to ${werk};
