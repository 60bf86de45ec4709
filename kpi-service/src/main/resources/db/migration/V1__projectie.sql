-- What the events tell: pilots, trajecten, the contributie of each, and the counts made of them.

create table programma (
    code text primary key,
    naam text not null
);
insert into programma values ('LLO', 'LLO Collectief Laagopgeleiden en Laaggeletterden');

create table pilot (
    code      text primary key,
    naam      text not null,
    programma text not null,
    valuta    text not null,
    start     date not null,
    einde     date not null
);

create table traject (
    id            text primary key,
    pilot         text not null,
    naam          text not null,
    soort         text not null,
    nieuw         boolean not null,
    status        text not null,
    ontwikkeld_op date
);

-- What one deelnemer or traject adds: [{"kpi","lezing","dag","aantal","personen"}]. Nothing else of a person is kept.
create table contributie (
    sleutel text primary key,
    bron    text not null check (bron in ('DEELNEMER', 'TRAJECT')),
    pilot   text not null,
    groep   text not null,
    feiten  jsonb not null
);

-- The sums of contributie. Months answer any peildatum up to the month it lies in, days the rest of that month; neither
-- grows with the number of deelnemers. A cell of zero is no row.
create table stand_maand (
    pilot    text not null,
    groep    text not null,
    kpi      text not null,
    lezing   text not null,
    maand    date not null check (extract(day from maand) = 1),
    aantal   bigint not null,
    personen bigint not null,
    primary key (pilot, groep, kpi, lezing, maand)
) with (fillfactor = 70);

create table stand_dag (
    pilot    text not null,
    groep    text not null,
    kpi      text not null,
    lezing   text not null,
    dag      date not null,
    aantal   bigint not null,
    personen bigint not null,
    primary key (pilot, groep, kpi, lezing, dag)
) with (fillfactor = 70);
create index stand_dag_dag on stand_dag (dag);

grant select on programma, pilot, traject, stand_maand, stand_dag to ${verzoek};
grant select, insert, update, delete on pilot, traject, contributie, stand_maand, stand_dag to ${werk};
grant select on programma to ${werk};

alter table pilot enable row level security;
create policy scope on pilot for select to ${verzoek} using (app_mag_pilot(code));
create policy werk on pilot to ${werk} using (true) with check (true);

alter table traject enable row level security;
create policy scope on traject for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on traject to ${werk} using (true) with check (true);

alter table stand_maand enable row level security;
create policy scope on stand_maand for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on stand_maand to ${werk} using (true) with check (true);

alter table stand_dag enable row level security;
create policy scope on stand_dag for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on stand_dag to ${werk} using (true) with check (true);
