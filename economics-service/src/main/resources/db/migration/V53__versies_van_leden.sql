-- Under which versie of their state somebody was counted: with it the checksum of a berekening can be made again. Null in what
-- was stored before.
alter table berekening_lid add column versie bigint;
