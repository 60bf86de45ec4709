-- Every berekening that was ever told, by the pilots that it is about: how many people of these have both metingen was out with
-- it, and stays out when it is taken back. Not of the projection: it is only added to, and no rebuild empties it.
create table berekening_verteld (
    id     text   primary key,
    pilots text[] not null
);

insert into berekening_verteld (id, pilots) select id, pilots from berekening;

grant select, insert on berekening_verteld to ${werk};
