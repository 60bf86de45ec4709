-- Why nothing could be made of a report, for who asked for it. Of before this was kept it is not known.
alter table rapportage add column fout text check (fout is null or status = 'MISLUKT');
