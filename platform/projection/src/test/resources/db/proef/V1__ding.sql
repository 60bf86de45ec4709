create table ding (id text primary key, waarde integer not null check (waarde < 1000));
create table telling (waarde integer primary key, aantal integer not null);
grant select, insert, update, delete on ding, telling to ${werk};
