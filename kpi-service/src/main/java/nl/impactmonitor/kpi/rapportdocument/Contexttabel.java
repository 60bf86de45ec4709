package nl.impactmonitor.kpi.rapportdocument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** Figures of others about the regions, each with its period and source. */
final class Contexttabel {

    private final Stof stof;

    Contexttabel(Stof stof) {
        this.stof = stof;
    }

    Tabel tabel() {
        return new Tabel(
                "tabel-context",
                "Contextindicatoren per regio",
                List.of("Indicator", "Regio", "Periode", "Waarde", "Eenheid", "Bron"),
                stof.van(Deel.CONTEXT).stream().map(this::rij).toList());
    }

    private Rij rij(Getal getal) {
        return new Rij(
                getal.naam(),
                List.of(
                        new Tekst(stof.namen().regio(getal.plaats())),
                        new Tekst(periode(getal.filters())),
                        Notatie.getal(getal),
                        new Tekst(Notatie.eenheid(getal.eenheid())),
                        new Tekst(bron(getal))));
    }

    private static String bron(Getal getal) {
        String op = getal.filters().get("opgehaaldOp");
        return op == null ? getal.toelichting() : getal.toelichting() + ", opgehaald op " + Notatie.dag(op);
    }

    /** A year or a quarter by its name, anything else from day to day. */
    private static String periode(Map<String, String> filters) {
        if (!filters.containsKey("van")) {
            return filters.getOrDefault("periode", "");
        }
        LocalDate van = LocalDate.parse(filters.get("van"));
        LocalDate na = LocalDate.parse(filters.get("totEnMet")).plusDays(1);
        if (van.plusYears(1).equals(na) && van.getDayOfYear() == 1) {
            return Integer.toString(van.getYear());
        }
        if (van.plusMonths(3).equals(na) && van.getDayOfMonth() == 1 && van.getMonthValue() % 3 == 1) {
            return (van.getMonthValue() + 2) / 3 + "e kwartaal " + van.getYear();
        }
        return van.plusDays(1).equals(na)
                ? Notatie.dag(van)
                : Notatie.dag(van) + " tot en met " + Notatie.dag(na.minusDays(1));
    }
}
