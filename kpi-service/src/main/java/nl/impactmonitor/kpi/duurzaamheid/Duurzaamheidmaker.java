package nl.impactmonitor.kpi.duurzaamheid;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Duurzaamheidsgroep;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Peiling;
import nl.impactmonitor.kpi.maat.Deel;

/** Follows the people of a month together: a month counts once all of them could have been followed that long. */
final class Duurzaamheidmaker {

    static final List<Integer> MAANDEN = List.of(3, 6, 12);

    private final List<Duurzaamheidrij> rijen;
    private final YearMonth laatsteHele;

    /** @param totEnMet last day that counts; the month of it is whole when it is its last day */
    Duurzaamheidmaker(List<Duurzaamheidrij> rijen, LocalDate totEnMet) {
        this.rijen = List.copyOf(rijen);
        YearMonth maand = YearMonth.from(totEnMet);
        this.laatsteHele = totEnMet.equals(maand.atEndOfMonth()) ? maand : maand.minusMonths(1);
    }

    /** Empty for a reference group that is not there; the deelnemers always are. */
    Optional<Duurzaamheidsgroep> groep(Groep groep) {
        List<Duurzaamheidrij> eigen =
                rijen.stream().filter(rij -> rij.groep() == groep).toList();
        if (eigen.isEmpty() && groep == Groep.REFERENTIE) {
            return Optional.empty();
        }
        long doorstroom = som(eigen, "DOORSTROOM_MBO", null);
        return Optional.of(new Duurzaamheidsgroep(
                som(eigen, "START", null),
                null,
                null,
                MAANDEN.stream().map(maanden -> peiling(eigen, maanden)).toList(),
                Deel.van(doorstroom, som(eigen, "NULMETING", null))));
    }

    private Peiling peiling(List<Duurzaamheidrij> eigen, int maanden) {
        YearMonth uiterlijk = laatsteHele.minusMonths(maanden);
        long teVolgen = som(eigen, "START", uiterlijk);
        long werk = bekend(eigen, maanden, "WERK");
        long opleiding = bekend(eigen, maanden, "OPLEIDING");
        long geen = bekend(eigen, maanden, "GEEN");
        long bekend = werk + opleiding + geen;
        long onbekend = teVolgen - bekend;
        return new Peiling(
                maanden,
                teVolgen,
                null,
                som(eigen, "START", null) - teVolgen,
                onbekend,
                null,
                Deel.van(werk + opleiding, bekend),
                Deel.van(werk, bekend),
                Deel.van(opleiding, bekend),
                Deel.van(geen, bekend),
                teVolgen == 0 ? null : (double) (werk + opleiding) / teVolgen,
                teVolgen == 0 ? null : (double) (werk + opleiding + onbekend) / teVolgen,
                null);
    }

    /** An answer lies in the month in which it was known, at the earliest that in which its people could be followed so long. */
    private long bekend(List<Duurzaamheidrij> eigen, int maanden, String woord) {
        return som(eigen, "NA_" + maanden + "_" + woord, laatsteHele);
    }

    /** @param uiterlijk last month that counts, null for all */
    private static long som(List<Duurzaamheidrij> rijen, String code, YearMonth uiterlijk) {
        return rijen.stream()
                .filter(rij -> rij.code().equals(code))
                .filter(rij -> uiterlijk == null || !rij.maand().isAfter(uiterlijk))
                .mapToLong(Duurzaamheidrij::n)
                .sum();
    }
}
