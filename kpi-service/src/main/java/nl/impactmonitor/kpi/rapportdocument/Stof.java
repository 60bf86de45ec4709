package nl.impactmonitor.kpi.rapportdocument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Citaat;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Instrument;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Opmerking;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;

/** What chapters are written from: a snapshot and the names in it. */
record Stof(Momentopname momentopname, Namen namen) {

    private static final List<String> STAPPEN = List.of("WEIGERING", "INSTEMMING", "NULMETING", "EENMETING", "VERVOLG");

    static Stof van(Momentopname momentopname) {
        return new Stof(momentopname, new Namen(momentopname.achtergrond()));
    }

    Kop kop() {
        return momentopname.kop();
    }

    /** Null where it was not kept. */
    Boolean referentie() {
        return momentopname.achtergrond() == null
                ? null
                : momentopname.achtergrond().referentie();
    }

    /** Only the KPIs that were asked: others are there for what they are a step of. */
    List<Getal> van(Deel deel) {
        return deel == Deel.KPI
                ? momentopname.van(deel).stream()
                        .filter(getal -> kop().kpis().contains(getal.filters().get("definitie")))
                        .toList()
                : momentopname.van(deel);
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

    /** Those that come out of the berekening, in the reading that counts as KPI; also that there is no berekening. */
    List<Getal> berekendeKpis() {
        return van(
                Deel.BEREKENING,
                getal -> "true".equals(getal.filters().get("gebruikt"))
                        && "WAARDE".equals(getal.filters().get("maat")));
    }

    /** Counted and berekend, of every place. */
    List<Getal> kpis() {
        return Stream.concat(van(Deel.KPI).stream(), berekendeKpis().stream()).toList();
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

    /** Who came in and what steps they reached, of the places that have steps. */
    List<Getal> stappen() {
        List<Getal> stroom = van(Deel.STROOM);
        List<String> plaatsen = stroom.stream().map(Getal::plaats).distinct().toList();
        return Stream.concat(
                        momentopname.van(Deel.KPI).stream()
                                .filter(getal -> Namen.aangemeld(getal) && plaatsen.contains(getal.plaats())),
                        stroom.stream())
                .toList();
    }

    List<Getal> stappen(String plaats) {
        return stappen().stream().filter(getal -> plaats.equals(getal.plaats())).toList();
    }

    /** The versions whose questions are behind the changes of this report. */
    List<Instrument> instrumenten() {
        List<Instrument> bekend = momentopname.achtergrond() == null
                ? List.of()
                : momentopname.achtergrond().instrumenten();
        Set<String> gebruikt = van(Deel.VERANDERING).stream()
                .flatMap(getal -> Stream.of(onderdeel(getal).split("[/ ]")))
                .collect(Collectors.toSet());
        return bekend.stream()
                .filter(instrument -> gebruikt.contains(instrument.code() + "." + instrument.versie()))
                .toList();
    }

    /** The steps from aanmelding to vervolgmeting, and who fell away with the reasons, in that order. */
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

    /** Which of these delen could not be made; none that were, also when there was nothing to put into them. */
    List<Alinea> mislukt(Deel... delen) {
        return Stream.of(delen)
                .flatMap(deel -> momentopname.onderdeel(deel).map(Onderdeel::fout).stream()
                        .map(fout -> Alinea.tekst(deel.titel() + ": " + fout)))
                .toList();
    }
}
