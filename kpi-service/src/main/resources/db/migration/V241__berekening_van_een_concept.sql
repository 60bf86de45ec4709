-- Which telling of its berekening a report was made from: that it was told otherwise since (drawn, for one) must be seen before the
-- report goes out. Of a report of before this it is not known.
alter table rapportage add column berekening_gelezen text;
comment on column rapportage.berekening_gelezen is 'MD5 of what was told of it when its making began, without who withdrew';
