-- The forms of a report as they were made when it was vastgesteld, so that it stays the same document whatever makes forms later.
-- Only added to. What was vastgesteld before this has none.
create table rapportagevorm (
    rapportage uuid not null references rapportage,
    vorm       text not null check (vorm in ('HTML', 'DOCX', 'PDF', 'ZIP')),
    checksum   text not null check (checksum ~ '^[0-9a-f]{64}$'),
    inhoud     bytea not null,
    primary key (rapportage, vorm)
);
comment on column rapportagevorm.checksum is 'SHA-256 of inhoud';

create trigger vast before update or delete on rapportagevorm
    for each row execute function rapportage_staat_vast();

grant select on rapportagevorm to ${verzoek};
grant select, insert on rapportagevorm to ${werk};

-- For who may see the report.
alter table rapportagevorm enable row level security;
create policy scope on rapportagevorm for select to ${verzoek}
    using (exists (select from rapportage r where r.id = rapportagevorm.rapportage));
create policy werk on rapportagevorm to ${werk} using (true) with check (true);
