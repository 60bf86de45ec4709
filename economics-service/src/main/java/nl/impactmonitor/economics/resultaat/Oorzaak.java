package nl.impactmonitor.economics.resultaat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verschiloorzaak", description = "Waardoor twee berekeningen verschillen.")
public enum Oorzaak {
    /** People count in the second who did not in the first. */
    NIEUWE_DEELNEMERS,
    /** People counted in the first who do not in the second: they withdrew, moved, or are of another pilot. */
    VERTROKKEN_DEELNEMERS,
    /** People count in both, with other values. */
    CORRECTIES,
    ANDERE_PILOTS,
    ANDERE_PEILDATUM,
    ANDERE_PARAMETERSET,
    ANDERE_HORIZON,
    ANDERE_CONVENTIE,
    ANDER_REKENMODEL;

    /** @param leden what the people differ in @return in the order of this list */
    static List<Oorzaak> van(BevrorenVraag eerste, BevrorenVraag tweede, Set<Oorzaak> leden) {
        Set<Oorzaak> oorzaken = EnumSet.noneOf(Oorzaak.class);
        oorzaken.addAll(leden);
        voegToe(oorzaken, ANDERE_PILOTS, eerste.pilots(), tweede.pilots());
        voegToe(oorzaken, ANDERE_PEILDATUM, eerste.peildatum(), tweede.peildatum());
        voegToe(oorzaken, ANDERE_PARAMETERSET, eerste.parametersetChecksum(), tweede.parametersetChecksum());
        voegToe(oorzaken, ANDERE_HORIZON, eerste.horizonJaren(), tweede.horizonJaren());
        voegToe(oorzaken, ANDERE_CONVENTIE, eerste.conventie(), tweede.conventie());
        voegToe(oorzaken, ANDER_REKENMODEL, eerste.engineVersie(), tweede.engineVersie());
        return List.copyOf(oorzaken);
    }

    private static void voegToe(Set<Oorzaak> oorzaken, Oorzaak oorzaak, Object eerste, Object tweede) {
        if (!eerste.equals(tweede)) {
            oorzaken.add(oorzaak);
        }
    }
}
