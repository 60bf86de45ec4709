-- Level and code of a traject, the day of its status, and whether it is offered after the pilot.

alter table scholingstraject
    add column niveau        text,
    add column crebo         text check (crebo ~ '^([0-9]{5}|[KC][0-9]{4})$'),
    -- Null where the status was recorded before its day was asked.
    add column status_sinds  date,
    add column geborgd_op    date check (geborgd_op >= ontwikkeld_op);

-- The whole row as it was before each change.
create table scholingstraject_geschiedenis (
    scholingstraject  uuid        not null,
    pilot             text        not null,
    versie            bigint      not null,
    was               jsonb       not null,
    -- Subject of the token, a pseudonym of the realm.
    door              text        not null,
    op                timestamptz not null default now(),
    primary key (scholingstraject, versie),
    foreign key (scholingstraject, pilot) references scholingstraject (id, pilot) on delete cascade
);
alter table scholingstraject_geschiedenis enable row level security;
create policy scholingstraject_geschiedenis_verzoek on scholingstraject_geschiedenis to "${verzoek}"
    using (app_mag_pilot(pilot)) with check (app_mag_pilot(pilot));
create policy scholingstraject_geschiedenis_werk on scholingstraject_geschiedenis for select to "${werk}" using (true);
grant select, insert on scholingstraject_geschiedenis to "${verzoek}";
grant select on scholingstraject_geschiedenis to "${werk}";
