-- Tables of levels in a stand: how many people scored what at NUL and at EEN, and who went from which level to which.

-- By score its scale: {"FINANCIEN": {"laagste": 1, "hoogste": 5, "items": 1}}. null where a state of before was read without.
alter table instrument add column schalen jsonb;

-- The scale of a score in the version that the group is named after, and the levels of it: onder and boven are where the first
-- begins and the last ends, paden of each level its code, and after a comma what it is taken together in. null without a scale.
alter table vergelijkbaar
    add column laagste integer, add column hoogste integer, add column items integer,
    add column onder numeric, add column boven numeric, add column paden text[];

-- They were read before without: read once more from the start.
delete from projectie_versie where topic = 'instrumenten.v1' and not verwijderd;
delete from projectie_positie where topic = 'instrumenten.v1';

-- Of which scores this uitgifte has tables of levels, and by which scale. A score that it has no row of has none.
create table stand_schaal (
    uitgifte bigint  not null references stand_uitgifte,
    maat     text    not null,
    laagste  integer not null,
    hoogste  integer not null,
    items    integer not null,
    primary key (uitgifte, maat)
);
comment on column stand_schaal.maat is 'As in stand_figuur, without the part at the end: NUL_EEN/FINANCIEN/ZRM.1/';

grant select on stand_schaal to ${verzoek};
grant select, insert on stand_schaal to ${werk};

-- What was added to a row is only what tables of levels count, and not that somebody moved: a row of before knew no levels.
alter table stand_toestand add column aangevuld boolean not null default false;
