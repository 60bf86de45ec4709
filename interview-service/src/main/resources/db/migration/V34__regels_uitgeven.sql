-- A beheerder issues the next version of a rubric, and a rule for quotes from a later day on. Nobody changes what was issued.
grant insert on verankeringsrubriek, citaatregel to ${verzoek};
