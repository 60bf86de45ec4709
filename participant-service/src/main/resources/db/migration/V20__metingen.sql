-- Who took a meting (a pseudonym), in which function, and whether an interpreter was there. Unknown of what is here already.
alter table meting add column if not exists versie bigint not null default 1 check (versie >= 1);
alter table meting add column afnemer text;
alter table meting add column functie text check (functie in ('INTAKER', 'TRAJECTBEGELEIDER', 'CONSULENT', 'DOCENT',
                                                              'TAALCOACH', 'JOBCOACH', 'ONDERZOEKER', 'OVERIG'));
alter table meting add column tolk boolean;

-- A meting that is not finished: not in the state of the deelnemer, and gone with the deelnemer.
create table meting_concept (
    id           uuid primary key,
    volgnummer   bigint      not null generated always as identity,
    deelnemer    uuid        not null,
    pilot        text        not null,
    versie       bigint      not null check (versie >= 1),
    moment       text        not null check (moment in ('NUL', 'EEN', 'VERVOLG')),
    -- Pseudonym of who began it.
    afnemer      text        not null,
    inhoud       jsonb       not null,
    gewijzigd_op timestamptz not null,
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
create index meting_concept_deelnemer on meting_concept (deelnemer, volgnummer);

alter table meting_concept enable row level security;
create policy meting_concept_verzoek on meting_concept to "${verzoek}"
    using (app_mag_pilot(pilot)) with check (app_mag_pilot(pilot));
create policy meting_concept_werk on meting_concept for select to "${werk}" using (true);
grant select, insert, update, delete on meting_concept to "${verzoek}";
grant select on meting_concept to "${werk}";

-- The intaker of a deelnemer before there is a meting: who registered it. Null when an organisation delivered it.
alter table deelnemer add column intaker text;
