-- Which interviews, scans, pilots or leveringen a number of a report was read from: under the SHA-256 over its lines "id versie",
-- which stands beside the number in the snapshot. Only added to; nothing of persons.
create table herkomst_bron (
    checksum text   not null,
    id       text   not null,
    versie   bigint not null,
    primary key (checksum, id)
);
comment on column herkomst_bron.versie is '0: of before versies were kept';

grant select, insert on herkomst_bron to ${werk};
