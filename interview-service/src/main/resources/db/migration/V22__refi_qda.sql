-- Projects of REFI-QDA that came in: what was not taken over, and what has no column of its own here (GUIDs of sources and
-- selections, their names, memos), so that an export gives back what came.

create table qdpx_import (
  id               uuid primary key,
  volgorde         bigint generated always as identity unique,
  interview        uuid not null references interview,
  sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  codeboek         text,
  codeboek_versie  integer,
  rapport          jsonb not null,
  inhoud           jsonb not null,
  geimporteerd_op  timestamptz not null,
  unique (interview, sha256),
  foreign key (codeboek, codeboek_versie) references codeboek
);
create index on qdpx_import (interview, volgorde);
grant select, insert on qdpx_import to ${verzoek};

alter table qdpx_import enable row level security;
create policy scope on qdpx_import to ${verzoek}
  using (exists (select from interview i where i.id = qdpx_import.interview));
