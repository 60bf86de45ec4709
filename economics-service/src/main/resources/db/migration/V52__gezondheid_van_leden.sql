-- By how much somebody's health changed in a berekening, beside what else is kept of who counts: in a column of its own, because
-- it goes as soon as that person takes back that it may be used (decision 0054). Null of who is not known, or did so.
alter table berekening_lid add column gezondheid numeric;

grant update (gezondheid) on berekening_lid to ${werk};
