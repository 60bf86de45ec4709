-- The organisation whose delivery the uitval is from; null when an intaker entered it.
alter table deelnemer add column uitval_bron text;
