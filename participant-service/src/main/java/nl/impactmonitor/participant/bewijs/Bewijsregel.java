package nl.impactmonitor.participant.bewijs;

import java.time.LocalDate;
import java.util.Set;
import nl.impactmonitor.participant.niveau.Niveau;

/**
 * What makes a bewijs worth something. A published rule never changes: another insight is a rule with a later date.
 *
 * @param regel stable code
 * @param niveaus for which it holds; empty for all, none given included
 * @param crebos likewise
 */
record Bewijsregel(
        String regel,
        Vlag vlag,
        Bewijssoort soort,
        Set<Niveau> niveaus,
        Set<String> crebos,
        LocalDate geldigVanaf,
        boolean waarde,
        String bron) {

    enum Vlag {
        CIVIEL_EFFECT,
        STARTKWALIFICATIE
    }

    Bewijsregel {
        niveaus = niveaus == null ? Set.of() : Set.copyOf(niveaus);
        crebos = crebos == null ? Set.of() : Set.copyOf(crebos);
    }

    boolean geldtVoor(Vlag vlag, BewijsVraag bewijs) {
        return this.vlag == vlag
                && soort == bewijs.soort()
                && (niveaus.isEmpty() || bewijs.niveau() != null && niveaus.contains(bewijs.niveau()))
                && (crebos.isEmpty() || bewijs.crebo() != null && crebos.contains(bewijs.crebo()))
                && !geldigVanaf.isAfter(bewijs.datum());
    }

    /** A rule about one opleiding goes before one about a level, and that before one about the kind. */
    int precisie() {
        return crebos.isEmpty() ? niveaus.isEmpty() ? 0 : 1 : 2;
    }
}
