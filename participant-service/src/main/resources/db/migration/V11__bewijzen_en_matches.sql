-- Niveau and crebo of a bewijs with the rules that its flags follow from; what a match is and whether it lasts.

-- Null where the bewijs was recorded before rules had a code; its flags stay as they were.
alter table bewijs
    add column niveau                   text,
    add column crebo                    text check (crebo ~ '^([0-9]{5}|[KC][0-9]{4})$'),
    add column civiel_effect_regel      text,
    add column startkwalificatie_regel  text;

alter table match
    add column sbi                    text check (sbi ~ '^[0-9]{2,6}$'),
    add column isco                   text check (isco ~ '^[0-9]{1,4}$'),
    add column competent_nl           text,
    add column start                  date,
    add column einde                  date,
    add column in_dienst_na_3         boolean,
    add column in_dienst_na_3_op      date,
    add column in_dienst_na_6         boolean,
    add column in_dienst_na_6_op      date,
    add column in_dienst_na_12        boolean,
    add column in_dienst_na_12_op     date,
    add check (einde >= coalesce(start, datum)),
    add check ((in_dienst_na_3 is null) = (in_dienst_na_3_op is null)),
    add check ((in_dienst_na_6 is null) = (in_dienst_na_6_op is null)),
    add check ((in_dienst_na_12 is null) = (in_dienst_na_12_op is null));
