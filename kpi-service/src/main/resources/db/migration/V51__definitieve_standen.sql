-- Standen that were declared final: what was known at that day is what is reported from then on. Only added to.
create table stand_definitief (
    uitgifte       bigint primary key references stand_uitgifte,
    vastgesteld_op timestamptz not null
);
grant select on stand_definitief to ${verzoek};
grant select, insert on stand_definitief to ${werk};
