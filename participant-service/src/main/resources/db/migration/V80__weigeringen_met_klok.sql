-- A refusal, and a key that was closed after its bewaartermijn, are kept as long as deliveries name the person, and as long
-- as research data after that: until then the file of a partner could bring the person back. Of those that are here already
-- the clock begins with this migration.
alter table weigering add column genoemd_op date not null default (now() at time zone 'Europe/Amsterdam')::date;
alter table koppeling_afgesloten add column genoemd_op date not null default (now() at time zone 'Europe/Amsterdam')::date;
grant update (genoemd_op) on weigering, koppeling_afgesloten to "${verzoek}";
