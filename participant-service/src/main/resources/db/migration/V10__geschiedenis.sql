-- What a fact was before it was corrected or withdrawn: the whole row as it stood. Goes with the deelnemer.

alter table meting add column if not exists versie bigint not null default 1 check (versie >= 1);
alter table bewijs add column if not exists versie bigint not null default 1 check (versie >= 1);
alter table match add column if not exists versie bigint not null default 1 check (versie >= 1);
alter table deelname add column if not exists versie bigint not null default 1 check (versie >= 1);

create table feit_geschiedenis (
    volgnummer  bigint primary key generated always as identity,
    deelnemer   uuid        not null,
    pilot       text        not null,
    soort       text        not null check (soort in ('METING', 'BEWIJS', 'MATCH', 'DEELNAME', 'DEELNEMER')),
    feit        uuid        not null,
    versie      bigint      not null,
    was         jsonb       not null,
    handeling   text        not null check (handeling in ('CORRECTIE', 'INTREKKING')),
    reden       text        not null check (reden in ('INVOERFOUT', 'NIEUW_GEGEVEN', 'VERKEERDE_DEELNEMER', 'DUBBEL',
                                                      'VERZOEK_DEELNEMER', 'AANLEVERING')),
    -- Subject of the token, a pseudonym of the realm.
    door        text        not null,
    op          timestamptz not null default now(),
    unique (feit, versie),
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
create index feit_geschiedenis_deelnemer on feit_geschiedenis (deelnemer, volgnummer);

alter table feit_geschiedenis enable row level security;
create policy feit_geschiedenis_verzoek on feit_geschiedenis to "${verzoek}"
    using (app_mag_pilot(pilot)) with check (app_mag_pilot(pilot));
create policy feit_geschiedenis_werk on feit_geschiedenis for select to "${werk}" using (true);
-- Nobody rewrites history: rows are added, and go with the deelnemer only.
grant select, insert on feit_geschiedenis to "${verzoek}";
grant select on feit_geschiedenis to "${werk}";
