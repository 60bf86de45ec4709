package nl.impactmonitor.kpi.berekening;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.Kpi;

/**
 * A vastgestelde berekening (topic berekeningen.v1); the topic has no other ones.
 *
 * @param pilots the pilots that it is about, together
 * @param peildatum last day of what it counts
 * @param n deelnemers behind the figures; null when that is below the published minimum
 * @param checksum SHA-256 over (id, versie) of everybody who counts
 * @param ingetrokken how many of them withdrew since; the figures stay as they were adopted; null when that is not told
 * @param verslag what a report may print of the MKBA; null when it may not go out, or was adopted before there was one
 * @param zonderVerslag why there is none; null when it is not known or there is one
 */
public record Berekeningstaat(
        String id,
        String naam,
        Instant vastgesteldOp,
        List<String> pilots,
        LocalDate peildatum,
        Parameterset parameterset,
        String scenario,
        String engineVersie,
        String valuta,
        String begrip,
        Integer n,
        String checksum,
        Integer ingetrokken,
        List<Cijfer> cijfers,
        Verslag verslag,
        String zonderVerslag) {

    public static final String VAN_HET_BBP = "% van het bbp";

    /** The scenario of a parameterset as it stands. */
    public static final String BASIS = "BASIS";

    public Berekeningstaat {
        vereist(id, "id");
        vereist(naam, "naam");
        vereist(vastgesteldOp, "vastgesteldOp");
        vereist(peildatum, "peildatum");
        vereist(parameterset, "parameterset");
        vereist(scenario, "scenario");
        vereist(engineVersie, "engineVersie");
        vereist(valuta, "valuta");
        vereist(begrip, "begrip");
        vereist(checksum, "checksum");
        pilots = vereist(pilots, "pilots").stream().sorted().toList();
        cijfers = List.copyOf(vereist(cijfers, "cijfers"));
    }

    public boolean metIngetrokken() {
        return ingetrokken != null && ingetrokken > 0;
    }

    /** The reading that stands in a KPI table: of those with the unit of the target the one that is meant (decision 0033). */
    public static String hoofdlezing(Kpi kpi) {
        return kpi == Kpi.BATEN ? "BATEN_CONTANT_PER_DEELNEMER" : "BBP_AANDEEL_PROGRAMMA";
    }

    /** In what a figure of it is told to people; a part of the bbp is told in per cent. */
    public String eenheid(Cijfer cijfer) {
        return cijfer.lezing().eenheid() == Eenheid.FRACTIE_BBP
                ? VAN_HET_BBP
                : cijfer.lezing().per() == Per.DEELNEMER ? valuta + " per deelnemer" : valuta;
    }

    /**
     * Whether a figure may stand beside its target: of the scenario that was agreed about, and in the unit of the target, which is
     * euros per deelnemer, or a part of the bbp by whatever denominator.
     */
    public boolean naastDoel(Cijfer cijfer) {
        return basis()
                && (cijfer.kpi() == Kpi.BATEN
                        ? cijfer.lezing().per() == Per.DEELNEMER && valuta.equals("EUR")
                        : cijfer.lezing().eenheid() == Eenheid.FRACTIE_BBP);
    }

    public boolean basis() {
        return scenario.equals(BASIS);
    }

    /**
     * As who reads a stand is told of it: how many people it is about, and each sum over them, only where the stand shows that
     * very number (decision 0075). A sum tells the number beside an amount per deelnemer.
     *
     * @param getoond how many of exactly its pilots have both metingen, as the stand shows it
     */
    Berekeningstaat naastStand(Optional<Long> getoond) {
        boolean aantal =
                n != null && getoond.filter(stap -> stap == n.longValue()).isPresent();
        boolean uren = aantal
                && verslag != null
                && verslag.bbp() != null
                && n.equals(verslag.bbp().n());
        return new Berekeningstaat(
                id,
                naam,
                vastgesteldOp,
                pilots,
                peildatum,
                parameterset,
                scenario,
                engineVersie,
                valuta,
                begrip,
                aantal ? n : null,
                checksum,
                null,
                cijfers.stream()
                        .map(c -> c.lezing().per() == Per.DEELNEMER || (c.kpi() == Kpi.BATEN ? aantal : uren)
                                ? c
                                : c.achtergehouden())
                        .toList(),
                null,
                null);
    }

    public record Parameterset(String code, int versie) {
        public Parameterset {
            vereist(code, "parameterset.code");
        }
    }

    /**
     * @param waarde at the central values, in the eenheid of the lezing; null with a reden
     * @param laag P5, P50 and P95 of the draws; null without draws
     */
    public record Cijfer(
            Kpi kpi,
            Lezing lezing,
            BigDecimal waarde,
            BigDecimal laag,
            BigDecimal midden,
            BigDecimal hoog,
            String reden) {
        public Cijfer {
            vereist(kpi, "cijfers.kpi");
            vereist(lezing, "cijfers.lezing");
            if ((waarde == null) == (reden == null)) {
                throw new IllegalArgumentException("cijfers: either a waarde or a reden");
            }
        }

        public boolean hoofdlezing() {
            return lezing.code().equals(Berekeningstaat.hoofdlezing(kpi));
        }

        Cijfer achtergehouden() {
            return new Cijfer(kpi, lezing, null, null, null, null, reden == null ? "ONDERDRUKT" : reden);
        }

        /** @param bedrag one of its amounts, null for none */
        public BigDecimal inEenheid(BigDecimal bedrag) {
            return bedrag == null || lezing.eenheid() != Eenheid.FRACTIE_BBP ? bedrag : bedrag.movePointRight(2);
        }
    }

    /**
     * How the agreement was read: over what horizon, per whom, and of which bbp.
     *
     * @param bbpJaar null without a bbp in the denominator @param prijsjaar null for amounts as they were measured
     */
    public record Lezing(
            String code,
            String omschrijving,
            Eenheid eenheid,
            Per per,
            String tijd,
            int horizonJaren,
            Integer bbpJaar,
            Integer prijsjaar) {
        public Lezing {
            vereist(code, "cijfers.lezing.code");
            vereist(omschrijving, "cijfers.lezing.omschrijving");
            vereist(eenheid, "cijfers.lezing.eenheid");
            vereist(per, "cijfers.lezing.per");
            vereist(tijd, "cijfers.lezing.tijd");
        }
    }

    public enum Eenheid {
        VALUTA,
        FRACTIE_BBP
    }

    public enum Per {
        DEELNEMER,
        PROGRAMMA
    }

    private static <T> T vereist(T waarde, String veld) {
        return Objects.requireNonNull(waarde, () -> "missing: " + veld);
    }
}
