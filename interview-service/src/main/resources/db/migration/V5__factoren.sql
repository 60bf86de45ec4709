-- Who said a fragment, what a vastgesteld interview counts for, and quotes.

alter table fragment
  add column respondent integer check (respondent >= 1),
  add column organisatiesoort text;

-- The respondent of a fragment follows from the turn that it begins in: R2 and Respondent 2 are the second one of the
-- interview. Where all respondenten are of one kind of organisation, that kind needs no turn.
create function fragment_rol() returns trigger language plpgsql as $$
declare
  aantal integer;
  soorten text[];
begin
  select count(*), array_agg(distinct r.organisatiesoort) into aantal, soorten
  from respondent r where r.interview = new.interview;
  select (regexp_match(b.beurt ->> 'spreker', '^(?:R|Respondent ?)([1-9][0-9]?)$', 'i'))[1]::integer into new.respondent
  from verslag_versie v, jsonb_array_elements(v.beurten) as b (beurt)
  where v.verslag = new.verslag and v.versie = new.verslag_versie
    and (b.beurt ->> 'start')::integer <= new.start and (b.beurt ->> 'eind')::integer > new.start
  limit 1;
  if new.respondent > aantal then
    new.respondent := null;
  end if;
  new.organisatiesoort := case
    when new.respondent is not null then
      (select r.organisatiesoort from respondent r where r.interview = new.interview and r.volgnummer = new.respondent - 1)
    when cardinality(soorten) = 1 then soorten[1] end;
  return new;
end $$;
create trigger fragment_rol before insert or update of start, verslag_versie on fragment
  for each row execute function fragment_rol();
update fragment set start = start;

-- Counted once, when an interview is vastgesteld, since nothing of it changes after that; gone when it is taken back. One
-- row of each interview and code is the first, so that interviews are counted without looking for doubles.
create table factor_telling (
  interview         uuid not null references interview,
  codeboek          text not null,
  codeboek_versie   integer not null,
  code              text not null,
  organisatiesoort  text not null,
  eerste            boolean not null,
  fragmenten        integer not null check (fragmenten >= 1),
  primary key (interview, codeboek, codeboek_versie, code, organisatiesoort),
  foreign key (codeboek, codeboek_versie, code) references code
);

-- Pairs of codes of one codebook version in one interview, with the fragments that have both.
create table factor_samenloop (
  interview        uuid not null references interview,
  codeboek         text not null,
  codeboek_versie  integer not null,
  code             text not null,
  met              text not null,
  fragmenten       integer not null check (fragmenten >= 0),
  primary key (codeboek, codeboek_versie, interview, code, met),
  check (code < met)
);

grant select, insert, delete on factor_telling, factor_samenloop to ${verzoek};
grant select on factor_telling, factor_samenloop to ${werk};

create table citaat (
  id                 uuid primary key,
  volgorde           bigint generated always as identity unique,
  interview          uuid not null,
  fragment           uuid not null,
  tekst              text not null check (char_length(tekst) between 1 and 2000),
  status             text not null check (status in ('VOORGESTELD', 'GOEDGEKEURD', 'AFGEWEZEN')),
  versie             bigint not null check (versie >= 1),
  voorgesteld_op     timestamptz not null,
  voorgesteld_door   text not null,
  besloten_op        timestamptz,
  besloten_door      text,
  reden              text,
  foreign key (interview, fragment) references fragment (interview, id),
  check ((status = 'VOORGESTELD') = (besloten_op is null)),
  check (besloten_door <> voorgesteld_door)
);
create index on citaat (interview);
create index on citaat (fragment);
grant select, insert on citaat to ${verzoek};
grant update (status, versie, besloten_op, besloten_door, reden) on citaat to ${verzoek};
grant select on citaat to ${werk};

-- How many respondenten of a kind of organisation a conversation must have had before a quote of one of them is printed.
create table citaatregel (
  geldig_vanaf         date primary key,
  minimum_respondenten integer not null check (minimum_respondenten >= 2),
  bron                 text not null
);
insert into citaatregel values
  ('2026-01-01', 3, 'Aanname van de Impactmonitor: de kleinste groep waarin een aanwezige niet weet wie van de anderen sprak.');
grant select on citaatregel to ${verzoek}, ${werk};

-- A quote is printed when somebody else approved it, its interview is vastgesteld, and enough respondenten of its kind of
-- organisation sat in that one conversation: a lower bound of how many people of the pilot it can be of. Words that are gone
-- from the current version of the verslag, such as a name that was replaced, are printed no more.
create view publiceerbaar_citaat with (security_invoker = true) as
  select c.id, c.interview, c.fragment, c.tekst, f.organisatiesoort
  from citaat c
  join interview i on i.id = c.interview
  join fragment f on f.id = c.fragment
  join verslag k on k.id = f.verslag and k.versie = f.verslag_versie
  join verslag_versie v on v.verslag = k.id and v.versie = k.versie
  where c.status = 'GOEDGEKEURD' and i.status = 'VASTGESTELD'
    and position(c.tekst in substring(v.tekst from f.start + 1 for f.eind - f.start)) > 0
    and (select count(*) from respondent r
         where r.interview = c.interview
           and (f.organisatiesoort is null or r.organisatiesoort = f.organisatiesoort))
        >= (select g.minimum_respondenten from citaatregel g
            where g.geldig_vanaf <= (now() at time zone 'Europe/Amsterdam')::date
            order by g.geldig_vanaf desc limit 1);
grant select on publiceerbaar_citaat to ${verzoek}, ${werk};

alter table factor_telling enable row level security;
create policy scope on factor_telling to ${verzoek}
  using (exists (select from interview i where i.id = factor_telling.interview));
create policy werk on factor_telling for select to ${werk} using (true);

alter table factor_samenloop enable row level security;
create policy scope on factor_samenloop to ${verzoek}
  using (exists (select from interview i where i.id = factor_samenloop.interview));
create policy werk on factor_samenloop for select to ${werk} using (true);

alter table citaat enable row level security;
create policy scope on citaat to ${verzoek}
  using (exists (select from interview i where i.id = citaat.interview));
create policy werk on citaat for select to ${werk} using (true);
