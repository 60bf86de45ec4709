package nl.impactmonitor.participant.participatieladder;

/**
 * The facts from which the trede follows; null where nothing was recorded.
 *
 * @param contract whether there is a contract or work as zzp'er; null when the kind of contract is not known
 * @param ondersteuning loonkostensubsidie, jobcoach and the like
 * @param uitkering whether there is a benefit
 * @param bbl whether an opleiding in the leerweg BBL is followed
 * @param opleidingOnderStartkwalificatie whether an opleiding below the startkwalificatie is followed
 * @param onbetaaldWerk stage or vrijwilligerswerk: responsibility towards others, weekly contact
 * @param georganiseerdeActiviteiten at least weekly
 * @param socialeContacten outside the home, at least weekly
 */
public record Werksituatie(
        boolean werkzaam,
        Boolean contract,
        Boolean ondersteuning,
        boolean uitkering,
        boolean bbl,
        boolean opleidingOnderStartkwalificatie,
        Boolean onbetaaldWerk,
        Boolean georganiseerdeActiviteiten,
        Boolean socialeContacten) {}
