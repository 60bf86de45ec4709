-- By which definitions was counted is kept with the figures: the versions that hold on this day, for the live tables and for each
-- stand. The day on which a figure was made says it only roughly: tables are rebuilt some time after new code starts.

alter table projectie_generatie add column definities date;
comment on column projectie_generatie.definities is
    'The live tables were made by the versions that hold on this day; null: by whoever comes first';
grant select (definities) on projectie_generatie to ${verzoek};

alter table stand_uitgifte add column definities date;
comment on column stand_uitgifte.definities is 'Its figures were made by the versions that hold on this day';

create function nieuwste_definities() returns date
    language sql stable
    return (select max(geldig_van) from (select geldig_van from kpi_definitie
                                         union all select geldig_van from maatdefinitie) as versies);

-- The versions 2 were written down to begin on 30 November 2026; here they begin on the day on which they came, if that is later.
-- Which one counted what follows from the moments at which they came and at which the live tables were made anew.
do $$
declare
    maten        constant timestamptz := (select installed_on from flyway_schema_history where version = '180');
    inclusie     constant timestamptz := (select installed_on from flyway_schema_history where version = '221');
    van_maten    constant date := greatest('2026-11-30', (maten at time zone 'Europe/Amsterdam')::date);
    van_inclusie constant date := greatest('2026-11-30', (inclusie at time zone 'Europe/Amsterdam')::date);
    nu           date;
begin
    update maatdefinitie set geldig_van = van_maten where versie = 2;
    update maatdefinitie set geldig_tot = van_maten - 1 where versie = 1;
    update kpi_definitie set geldig_van = van_inclusie where kpi = 'SOCIALE_INCLUSIE' and versie = 2;
    update kpi_definitie set geldig_tot = van_inclusie - 1 where kpi = 'SOCIALE_INCLUSIE' and versie = 1;

    update projectie_generatie
    set definities = case when gemaakt_op > inclusie then van_inclusie
                          when gemaakt_op > maten then van_maten
                          else van_maten - 1 end
    where vingerafdruk is not null
    returning definities into nu;

    update stand_uitgifte
    set definities = least(nu, case when uitgegeven_op > inclusie then van_inclusie
                                    when uitgegeven_op > maten then van_maten
                                    else van_maten - 1 end);
end $$;

alter table stand_uitgifte alter column definities set not null;
