-- What a matrix adds up, added up: per pilot, code and kind of organisation, so that its size does not grow with interviews.
-- The database itself keeps it, with the change of factor_telling that it follows from.

create table factor_totaal (
  pilot             text,
  codeboek          text not null,
  codeboek_versie   integer not null,
  code              text not null,
  organisatiesoort  text not null,
  interviews        bigint not null,
  eerste            bigint not null,
  fragmenten        bigint not null,
  unique nulls not distinct (codeboek, codeboek_versie, code, organisatiesoort, pilot),
  foreign key (codeboek, codeboek_versie, code) references code
);
grant select, insert, update on factor_totaal to ${verzoek};
grant select on factor_totaal to ${werk};

alter table factor_totaal enable row level security;
create policy scope on factor_totaal to ${verzoek} using (interview_mag(pilot));
create policy werk on factor_totaal for select to ${werk} using (true);

-- Rows are taken in the order of the key: two interviews that are vastgesteld at once do not wait for each other crosswise.
create function factor_totaal_volg() returns trigger language plpgsql as $$
declare
  teken integer := case tg_op when 'DELETE' then -1 else 1 end;
begin
  insert into factor_totaal as t
    (pilot, codeboek, codeboek_versie, code, organisatiesoort, interviews, eerste, fragmenten)
  select i.pilot, r.codeboek, r.codeboek_versie, r.code, r.organisatiesoort,
         teken * count(*), teken * count(*) filter (where r.eerste), teken * sum(r.fragmenten)
  from rijen r join interview i on i.id = r.interview
  group by 1, 2, 3, 4, 5
  order by 2, 3, 4, 5, 1
  on conflict (codeboek, codeboek_versie, code, organisatiesoort, pilot) do update
  set interviews = t.interviews + excluded.interviews,
      eerste = t.eerste + excluded.eerste,
      fragmenten = t.fragmenten + excluded.fragmenten;
  return null;
end $$;
create trigger factor_totaal_erbij after insert on factor_telling
  referencing new table as rijen for each statement execute function factor_totaal_volg();
create trigger factor_totaal_eraf after delete on factor_telling
  referencing old table as rijen for each statement execute function factor_totaal_volg();

insert into factor_totaal (pilot, codeboek, codeboek_versie, code, organisatiesoort, interviews, eerste, fragmenten)
select i.pilot, r.codeboek, r.codeboek_versie, r.code, r.organisatiesoort,
       count(*), count(*) filter (where r.eerste), sum(r.fragmenten)
from factor_telling r join interview i on i.id = r.interview
group by 1, 2, 3, 4, 5;

-- Codes go together where their ranges overlap, also when these are not the same.
alter table factor_samenloop add column overlappingen integer not null default 0;
update factor_samenloop s set overlappingen = n.aantal
from (select a.interview, a.codeboek, a.codeboek_versie, a.code, b.code as met, count(*) as aantal
      from (select distinct interview, fragment, codeboek, codeboek_versie, code from codering) a
      join fragment f on f.id = a.fragment
      join fragment h on h.verslag = f.verslag and h.verslag_versie = f.verslag_versie
                     and h.start < f.eind and f.start < h.eind
      join (select distinct interview, fragment, codeboek, codeboek_versie, code from codering) b
        on b.fragment = h.id and b.codeboek = a.codeboek and b.codeboek_versie = a.codeboek_versie and b.code > a.code
      group by 1, 2, 3, 4, 5) n
where (s.interview, s.codeboek, s.codeboek_versie, s.code, s.met)
    = (n.interview, n.codeboek, n.codeboek_versie, n.code, n.met);
alter table factor_samenloop
  alter column overlappingen drop default,
  add check (overlappingen >= fragmenten);
