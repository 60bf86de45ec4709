create table proef (naam text primary key, pilot text not null);
insert into proef values ('t1', 'TWENTE'), ('t2', 'TWENTE'), ('z1', 'ZUIDOOST-BRABANT'), ('n1', 'NSW');
alter table proef enable row level security;
create policy scope on proef to ${verzoek} using (app_mag_pilot(pilot)) with check (app_mag_pilot(pilot));
grant select, insert, update, delete on proef to ${verzoek};
