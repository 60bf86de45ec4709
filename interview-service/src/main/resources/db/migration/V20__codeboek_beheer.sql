-- Codebooks as a tree, with colours and stable GUIDs, made in the service; what became of each code from version to version.

alter table code
  add column guid uuid,
  add column bovenliggend text,
  add column kleur text check (kleur ~ '^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$'),
  add column codeerbaar boolean not null default true,
  alter column evaluatiekader drop not null;

-- A code keeps its GUID from version to version; those of before get one from what they are called (CodeGuid does the same).
update code set guid = md5(codeboek || '/' || code)::uuid, bovenliggend = thema;

alter table code
  alter column guid set not null,
  add unique (codeboek, codeboek_versie, guid),
  add foreign key (codeboek, codeboek_versie, bovenliggend) references code deferrable initially deferred;

-- A version that is being made: one per codebook, changed as a whole. Publishing writes codeboek and code, which nobody changes.
create table codeboek_concept (
  code         text primary key check (code ~ '^[A-Z0-9_-]{1,40}$'),
  versie       integer not null check (versie >= 1),
  rijversie    bigint not null check (rijversie >= 1),
  inhoud       jsonb not null,
  gewijzigd_op timestamptz not null
);
grant select, insert, update, delete on codeboek_concept to ${verzoek};

create table codeboek_vervallen (
  code          text not null,
  versie        integer not null,
  vervallen_op  timestamptz not null,
  primary key (code, versie),
  foreign key (code, versie) references codeboek
);
grant select, insert on codeboek_vervallen to ${verzoek};
grant select on codeboek_vervallen to ${werk};

-- What became of the codes of version (versie - 1) in this version; van is null for a new code, naar for one that is gone.
create table code_lot (
  codeboek  text not null,
  versie    integer not null,
  van       text,
  naar      text,
  lot       text not null check (lot in ('BEHOUDEN', 'VERPLAATST', 'SAMENGEVOEGD', 'GESPLITST', 'VERVALLEN', 'NIEUW')),
  foreign key (codeboek, versie) references codeboek (code, versie),
  check ((lot = 'NIEUW') = (van is null)),
  check ((lot = 'VERVALLEN') = (naar is null)),
  unique nulls not distinct (codeboek, versie, van, naar)
);
grant select, insert on code_lot to ${verzoek}, ${werk};

grant insert on codeboek, code to ${verzoek};
