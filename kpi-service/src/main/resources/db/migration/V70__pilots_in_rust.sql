-- The last uitgifte of before somebody in this figure was erased: their rows are gone, and that something moved is not.
alter table stand_figuur_nu add column vertrokken_na bigint;
