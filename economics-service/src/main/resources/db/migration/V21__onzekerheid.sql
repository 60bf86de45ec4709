-- How uncertain a berekening is: drawn once, from its own people, and never changed. tekst and not jsonb: the same bytes
-- are given back for ever.
create table berekening_onzekerheid (
    berekening uuid primary key references berekening on delete cascade,
    zaad       bigint not null,
    tekst      text not null
);

alter table berekening_onzekerheid enable row level security;
create policy verzoek on berekening_onzekerheid to ${verzoek}
    using (exists (select 1 from berekening b where b.id = berekening))
    with check (exists (select 1 from berekening b where b.id = berekening));
grant select, insert on berekening_onzekerheid to ${verzoek};
