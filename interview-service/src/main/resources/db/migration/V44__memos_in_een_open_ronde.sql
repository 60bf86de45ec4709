-- Coding apart holds for what coders note meanwhile too: while a round is open, a memo that one of its coders wrote since it
-- opened is shown to nobody else. Transactions name their coder, as for the codes of a round.
drop policy scope on memo;
create policy scope on memo to ${verzoek}
  using (exists (select from interview i where i.id = memo.interview)
         and (schrijver = nullif(current_setting('app.codeur', true), '')
              or not exists (select from codeerronde r join codeerronde_codeur c on c.ronde = r.id
                             where r.interview = memo.interview and r.status = 'OPEN' and c.codeur = memo.schrijver
                               and memo.gewijzigd_op >= r.aangemaakt_op)));
