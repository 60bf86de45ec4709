package nl.impactmonitor.kpi.rapportdocument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Citaat;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Opmerking;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;

/** What chapters are written from: a snapshot and the names in it. */
record Stof(Momentopname momentopname, Namen namen) {

    private static final List<String> STAPPEN = List.of("INSTEMMING", "NULMETING", "EENMETING", "VERVOLG");

    static Stof van(Momentopname momentopname) {
        return new Stof(momentopname, new Namen(momentopname.achtergrond()));
    }

    Kop kop() {
        return momentopname.kop();
    }

    List<Getal> van(Deel deel) {
        return momentopname.van(deel);
    }

    List<Getal> van(Deel deel, Predicate<Getal> welke) {
        return van(deel).stream().filter(welke).toList();
    }

    List<Getal> van(Deel deel, String plaats) {
        return van(deel, getal -> plaats.equals(getal.plaats()));
    }

    /** What must be said beside a deel, in the order in which it is said. */
    List<Opmerking> opmerkingen(Deel deel) {
        return momentopname.onderdeel(deel).map(Onderdeel::opmerkingen).orElse(List.of());
    }

    List<Citaat> citaten() {
        return momentopname.onderdeel(Deel.FACTOREN).map(Onderdeel::citaten).orElse(List.of());
    }

    /** The programma, or the one pilot of the report; empty for a report about some of the pilots, which has no totals. */
    Optional<String> hoofdplaats() {
        if (kop().geheel()) {
            return Optional.of(Adres.GEHEEL);
        }
        return kop().pilots().size() == 1 ? Optional.of(kop().pilots().getFirst()) : Optional.empty();
    }

    /** Of the hoofdplaats; none where there is no such place. */
    List<Getal> hoofd(Deel deel) {
        return hoofdplaats().map(plaats -> van(deel, plaats)).orElse(List.of());
    }

    /** The steps from instemming to vervolgmeting, and who fell away with the reasons, in that order. */
    List<Getal> respons(List<Getal> stroom, List<Getal> uitval) {
        return Stream.concat(
                        stroom.stream().sorted(Comparator.comparing(g -> STAPPEN.indexOf(onderdeel(g)))),
                        uitval.stream()
                                .sorted(Comparator.comparing(g -> !onderdeel(g).equals("TOTAAL"))))
                .toList();
    }

    private static String onderdeel(Getal getal) {
        return getal.filters().getOrDefault("onderdeel", "");
    }

    /** Empty when there are numbers; else why there are none. */
    List<Alinea> ontbreekt(Deel deel) {
        List<Alinea> mislukt = mislukt(deel);
        return mislukt.isEmpty() && van(deel).isEmpty()
                ? List.of(Alinea.tekst(deel.titel() + ": nog geen gegevens."))
                : mislukt;
    }

    /** That the deel could not be made; empty when it was, also when there was nothing to put into it. */
    List<Alinea> mislukt(Deel deel) {
        return momentopname.onderdeel(deel).map(Onderdeel::fout).stream()
                .map(fout -> Alinea.tekst(deel.titel() + ": " + fout))
                .toList();
    }
}
