-- A set that is still being written: changed as a whole, and gone from here once it is published into parameterset.
create table parameterset_concept (
    code      text not null,
    versie    integer not null check (versie >= 1),
    wijziging bigint not null check (wijziging >= 1),
    inhoud    text not null,
    primary key (code, versie)
);

grant select, insert, update, delete on parameterset_concept to ${verzoek};
-- Published sets stay as they are: still no update or delete for anybody but the owner.
grant insert on parameterset to ${verzoek};
