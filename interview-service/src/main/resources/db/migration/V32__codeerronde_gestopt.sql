-- A round that is not finished keeps an interview from being vastgesteld, so it can be stopped. What coders did apart in it
-- stays stored, counts nowhere, and is shown to no other coder: stopping is no way to look.

alter table codeerronde
  drop constraint codeerronde_status_check,
  add constraint codeerronde_status_check check (status in ('OPEN', 'VERGELIJKEN', 'VASTGESTELD', 'GESTOPT'));

drop policy scope on codeerronde_codering;
create policy scope on codeerronde_codering to ${verzoek}
  using (exists (select from interview i where i.id = codeerronde_codering.interview)
         and (codeur = nullif(current_setting('app.codeur', true), '')
              or exists (select from codeerronde r
                         where r.id = codeerronde_codering.ronde and r.status in ('VERGELIJKEN', 'VASTGESTELD'))));

create view lopende_codeerronde with (security_invoker = true) as
  select id, interview from codeerronde where status in ('OPEN', 'VERGELIJKEN');
grant select on lopende_codeerronde to ${verzoek};
