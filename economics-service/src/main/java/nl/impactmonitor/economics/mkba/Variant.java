package nl.impactmonitor.economics.mkba;

/**
 * One alternative: what happens to a deelnemer and to how many.
 *
 * @param code stable, in capitals
 * @param naam Dutch words for a reader
 * @param invoer of one deelnemer
 * @param deelnemers at least 0
 */
public record Variant(String code, String naam, Modelinvoer invoer, long deelnemers) {

    public Variant {
        if (deelnemers < 0) {
            throw new IllegalArgumentException("deelnemers below zero: " + deelnemers);
        }
    }

    /**
     * The same for more people, as in more regions or nationally.
     *
     * @param effectbehoud share of the observed change that stays at this scale, 0 to 1: those who are easiest to help were
     *     helped first
     * @param kostenfactor cost per deelnemer at this scale over the cost now, above 0
     */
    public Variant opgeschaald(String code, String naam, long deelnemers, double effectbehoud, double kostenfactor) {
        if (!(effectbehoud >= 0.0 && effectbehoud <= 1.0) || !(kostenfactor > 0.0 && kostenfactor <= 100.0)) {
            throw new IllegalArgumentException("scale: " + effectbehoud + ", " + kostenfactor);
        }
        Modelinvoer anders = invoer;
        for (Grootheid grootheid : Grootheid.values()) {
            boolean gemeten = grootheid.gemeten() && !grootheid.vanHetVerloop();
            double factor = gemeten ? effectbehoud : isKosten(grootheid) ? kostenfactor : 1.0;
            anders = anders.met(grootheid, invoer.waarde(grootheid) * factor);
        }
        return new Variant(code, naam, anders, deelnemers);
    }

    private static boolean isKosten(Grootheid grootheid) {
        return switch (grootheid) {
            case KOSTEN_RIJK, KOSTEN_GEMEENTE, KOSTEN_WERKGEVER, KOSTEN_OVERIG, BEGELEIDINGSUREN -> true;
            default -> false;
        };
    }
}
