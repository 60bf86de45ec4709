-- The chain that seals the audit: a block of the rows of each second, over the hash of the block before. Rows name their
-- transaction, and a block takes the rows of all transactions below its bound that no earlier block took.
create table audit_blok (
    nummer        bigint      primary key check (nummer >= 1),
    vorige        bytea       not null check (length(vorige) = 32),
    -- Exclusive: no transaction below it was still running when the block was made.
    tot_tx        xid8        not null,
    verzegeld_op  timestamptz not null,
    aantal        integer     not null check (aantal >= 1 and aantal = cardinality(regels)),
    -- Numbers of the rows in the order of the chain, and the first 8 bytes of the hash of each: to name a row that is wrong.
    regels        bigint[]    not null,
    merken        bytea       not null check (length(merken) = 8 * aantal),
    hash          bytea       not null check (length(hash) = 32),
    -- HMAC of the hash under a key outside the database: who owns the database cannot make a chain of his own.
    zegel         bytea       not null check (length(zegel) = 32)
);
create trigger alleen_toevoegen before update or delete or truncate on audit_blok
    for each statement execute function alleen_toevoegen();
grant select, insert on audit_blok to "${werk}";
-- In which block a row stands, for who reads the audit.
create unique index audit_blok_tot_tx on audit_blok (tot_tx);
grant select on audit_blok to "${verzoek}";
