package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Puts P5, P50 and P95 of the draws beside the figures for the KPIs. A reading of which no distribution was drawn keeps
 * none.
 *
 * @param n deelnemers behind the baten
 * @param nUren deelnemers behind the bbp
 * @param bbp of the price year; null when the set has none
 */
record Kpispreiding(Onzekerheidsbeeld beeld, int n, int nUren, BigDecimal bbp) {

    private static final BigDecimal LAAG = new BigDecimal("0.05");
    private static final BigDecimal MIDDEN = new BigDecimal("0.5");
    private static final BigDecimal HOOG = new BigDecimal("0.95");

    List<Kpicijfer> bij(List<Kpicijfer> cijfers) {
        return cijfers.stream().map(this::bij).toList();
    }

    private Kpicijfer bij(Kpicijfer cijfer) {
        if (cijfer.waarde() == null) {
            return cijfer;
        }
        return uitkomst(cijfer.lezing())
                .map(u -> new Kpicijfer(
                        cijfer.kpi(),
                        cijfer.lezing(),
                        cijfer.waarde(),
                        kwantiel(u, LAAG, cijfer),
                        kwantiel(u, MIDDEN, cijfer),
                        kwantiel(u, HOOG, cijfer),
                        null))
                .orElse(cijfer);
    }

    private Optional<Onzekerheidsbeeld.Uitkomstspreiding> uitkomst(Kpicijfer.Lezing lezing) {
        boolean perJaar = lezing.tijd() == Kpicijfer.Tijd.PER_JAAR;
        String code = lezing.code().startsWith("BATEN")
                ? perJaar ? "BATEN_PER_JAAR" : "BATEN"
                : perJaar ? "BBP_STRUCTUREEL" : "BBP_CONTANT";
        return beeld.uitkomsten().stream()
                .filter(u -> u.code().equals(code) && !u.kwantielen().isEmpty())
                .findFirst();
    }

    private BigDecimal kwantiel(Onzekerheidsbeeld.Uitkomstspreiding uitkomst, BigDecimal kans, Kpicijfer cijfer) {
        BigDecimal perDeelnemer = uitkomst.kwantielen().stream()
                .filter(k -> k.kans().compareTo(kans) == 0)
                .findFirst()
                .orElseThrow()
                .waarde();
        int aantal =
                cijfer.lezing().per() == Kpicijfer.Per.DEELNEMER ? 1 : cijfer.kpi() == Kpicijfer.Kpi.BATEN ? n : nUren;
        BigDecimal bedrag = perDeelnemer.multiply(BigDecimal.valueOf(aantal));
        return cijfer.lezing().eenheid() == Kpicijfer.Eenheid.FRACTIE_BBP
                ? bedrag.divide(bbp, 12, RoundingMode.HALF_UP)
                : bedrag;
    }
}
