-- What a rebuild adds up, beside the rows that it writes: what each of them adds to the cells of its people, or takes away
-- again, under no key of anybody. Read once, sorted, and emptied; it does not outlive a crash, as little as a rebuild does.
create unlogged table herbouw.optelling (
    plek     integer not null check (plek >= 0),
    wie      text    not null,
    bijdrage bytea   not null
) with (autovacuum_enabled = off);
comment on column herbouw.optelling.plek is 'A number made of wie, to sort by';
comment on column herbouw.optelling.wie is 'Pilot, groep and kenmerken of people whose cells are the same, with tabs between';
comment on column herbouw.optelling.bijdrage is 'Month, element and count, one after the other, seven bits a byte';
grant select, insert, truncate on herbouw.optelling to ${werk};
