-- How long data of persons are kept: announced before they go, and each erasure proven.

-- A clock does not begin before the data are here: what is loaded of years ago is not erased the month after. Of whoever
-- is here already: the day of this migration.
alter table deelnemer add column vastgelegd_op date not null
    default (now() at time zone 'Europe/Amsterdam')::date;

create table bewaartermijn_aankondiging (
    deelnemer        uuid  not null,
    pilot            text  not null,
    soort            text  not null check (soort in ('KOPPELINGEN', 'ONDERZOEKSGEGEVENS')),
    aangekondigd_op  date  not null,
    primary key (deelnemer, soort),
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
alter table bewaartermijn_aankondiging enable row level security;
create policy bewaartermijn_aankondiging_verzoek on bewaartermijn_aankondiging to "${verzoek}"
    using (app_mag_pilot(pilot)) with check (app_mag_pilot(pilot));
create policy bewaartermijn_aankondiging_werk on bewaartermijn_aankondiging for select to "${werk}" using (true);
grant select, insert, update, delete on bewaartermijn_aankondiging to "${verzoek}";
grant select on bewaartermijn_aankondiging to "${werk}";

-- A key of a person whose koppelingen were erased. It points at nobody any more; it only stops tonight's file from
-- registering that person a second time.
create table koppeling_afgesloten (
    organisatie  text  not null,
    koppeling    bytea not null,
    sinds        date  not null,
    primary key (organisatie, koppeling)
);
grant select, insert, delete on koppeling_afgesloten to "${verzoek}";
grant select on koppeling_afgesloten to "${werk}";

-- Versie 0: keys only were erased, under an id that is nobody's; there is no tombstone.
alter table verwijderd drop constraint verwijderd_reden_check;
alter table verwijderd add constraint verwijderd_reden_check check (reden in
    ('INGETROKKEN', 'GEWEIGERD', 'TERUGGENOMEN', 'BEWAARTERMIJN', 'BEWAARTERMIJN_SLEUTELS'));
