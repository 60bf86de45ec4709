package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;

/** Of whom a number of a berekening is, as the snapshot tells it. */
final class Rekenherkomst {

    /** How was drawn, how often an outcome was, and what was agreed. */
    private static final Set<String> VAN_NIEMAND = Set.of("TREKKING", "KLASSE", "DOEL");

    private Rekenherkomst() {}

    /** Nor is a parameter of anybody, or the bbp of the country. */
    static boolean vanMensen(Getal getal) {
        return getal.bron() == Bron.BEREKENING
                && getal.filters().containsKey("berekening")
                && !getal.adres().startsWith("rekenparameters.")
                && !getal.adres().startsWith("bbp.BASIS.BBP.")
                && !VAN_NIEMAND.contains(getal.filters().getOrDefault("onderdeel", ""));
    }

    /** Each change, and the bbp view, is of those of the berekening of whom it is known. */
    static Optional<BigDecimal> aantal(Momentopname momentopname, Getal getal) {
        if (!vanMensen(getal)) {
            return Optional.empty();
        }
        boolean bbp = getal.adres().startsWith("bbp.")
                || Kpi.BBP.name().equals(getal.filters().get("definitie"));
        if (bbp) {
            return waarde(momentopname, Deel.BBP, "BASIS", "DEELNEMERS", "AANTAL");
        }
        return "VERANDERING".equals(getal.filters().get("onderdeel"))
                ? waarde(momentopname, Deel.MKBA, "VERANDERING", getal.filters().get("code"), "N")
                : waarde(momentopname, Deel.MKBA, "PROGRAMMA", "DEELNEMERS", "AANTAL");
    }

    private static Optional<BigDecimal> waarde(
            Momentopname momentopname, Deel deel, String onderdeel, String code, String veld) {
        return momentopname.van(deel).stream()
                .filter(getal -> onderdeel.equals(getal.filters().get("onderdeel"))
                        && code.equals(getal.filters().get("code"))
                        && veld.equals(getal.filters().get("veld")))
                .findFirst()
                .map(Getal::waarde);
    }
}
