-- A delivered traject that is taken back: gone for readers and events. Its row stays, so that tonight's file does not bring
-- it back and its versie goes on.
alter table scholingstraject add column ingetrokken boolean not null default false;

-- Whether anybody takes or took part in it, in whatever pilot that person is by now.
create function traject_heeft_deelnames(traject uuid) returns boolean
    language sql stable security definer set search_path = public
    as 'select exists (select from deelname where scholingstraject = traject)';
