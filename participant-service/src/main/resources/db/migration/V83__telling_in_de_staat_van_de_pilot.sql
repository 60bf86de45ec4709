-- The tally of people without instemming is a part of the state of a pilot from now on. A versie higher, so that the state that
-- a herpublicatie sends is not taken for the one that consumers hold.
update pilot set versie = versie + 1 where code in (select pilot from zonder_instemming where aantal > 0);
