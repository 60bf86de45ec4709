package nl.impactmonitor.kpi.rapport;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Snapshots for tests; what a test does not name is plain. */
public final class Momentopnamen {

    public static final Instant STAND = Instant.parse("2026-06-30T01:30:00Z");

    private Momentopnamen() {}

    public static Momentopname met(Getal... getallen) {
        return metDelen(deel(Deel.KPI, List.of(getallen)));
    }

    public static Momentopname metDelen(Onderdeel... onderdelen) {
        return Momentopname.van(
                kop(false),
                List.of(
                        new Vraagtekst(0, "", "Zijn de collectieven doeltreffend?"),
                        new Vraagtekst(
                                1, "Sociale inclusie", "Wat veranderde er in sociale inclusie en basisvaardigheden?"),
                        new Vraagtekst(2, "Arbeidsmarkt", "Wat is de weg naar werk en beroepsonderwijs?"),
                        new Vraagtekst(3, "Verankering", "Is het aanbod verankerd?"),
                        new Vraagtekst(4, "Factoren", "Wat zijn succes- en faalfactoren?"),
                        new Vraagtekst(5, "KPI's", "Zijn de KPI's behaald?"),
                        new Vraagtekst(6, "Economie", "Wat is het economisch beeld?")),
                List.of(new Definitie(
                        "ARBEIDSMARKT", "RUIM", 1, "Verbetering plek op de arbeidsmarkt", "Wie vooruitging.")),
                Arrays.asList(onderdelen),
                null);
    }

    /** Out of a stand of sixty days after. */
    public static Momentopname later(Onderdeel... onderdelen) {
        Momentopname basis = metDelen(onderdelen);
        Kop kop = basis.kop();
        return Momentopname.van(
                new Kop(
                        kop.soort(),
                        kop.programma(),
                        kop.peildatum().plusDays(60),
                        kop.pilots(),
                        kop.geheel(),
                        kop.kpis(),
                        null,
                        kop.rubricering(),
                        kop.standPer().plus(Duration.ofDays(60)),
                        false),
                basis.vragen(),
                basis.definities(),
                basis.onderdelen(),
                null);
    }

    /** About all pilots of a programma that has these. */
    public static Momentopname over(List<String> pilots, Onderdeel onderdeel) {
        Momentopname basis = metDelen(onderdeel);
        Kop kop = basis.kop();
        return Momentopname.van(
                new Kop(
                        kop.soort(),
                        kop.programma(),
                        kop.peildatum(),
                        pilots,
                        true,
                        kop.kpis(),
                        null,
                        kop.rubricering(),
                        kop.standPer(),
                        false),
                basis.vragen(),
                basis.definities(),
                basis.onderdelen(),
                null);
    }

    public static Onderdeel deel(Deel deel, List<Getal> getallen) {
        return Onderdeel.gemaakt(deel, getallen, List.of());
    }

    public static Kop kop(boolean definitief) {
        return new Kop(
                Soort.EINDRAPPORT,
                "LLO",
                LocalDate.parse("2026-06-30"),
                List.of("TWENTE", "ZUIDOOST-BRABANT"),
                true,
                List.of("ARBEIDSMARKT"),
                null,
                "Intern vertrouwelijk",
                STAND,
                definitief);
    }

    public static Momentopname metKop(Momentopname momentopname, Kop kop) {
        return Momentopname.van(
                kop,
                momentopname.vragen(),
                momentopname.definities(),
                momentopname.onderdelen(),
                momentopname.achtergrond());
    }

    public static Kop metBerekening(Kop kop, String berekening) {
        return new Kop(
                kop.soort(),
                kop.programma(),
                kop.peildatum(),
                kop.pilots(),
                kop.geheel(),
                kop.kpis(),
                berekening,
                kop.rubricering(),
                kop.standPer(),
                kop.definitief());
    }

    /** People on the labour market in TWENTE. @param waarde null for suppressed */
    public static Getal personen(Long waarde) {
        return personen(Adres.van(Deel.KPI, "ARBEIDSMARKT", "RUIM", "TWENTE"), waarde, STAND, 1);
    }

    public static Getal personen(String adres, Long waarde, Instant standPer, int definitieVersie) {
        return personen(adres, waarde, standPer, definitieVersie, "RUIM");
    }

    public static Getal personen(String adres, Long waarde, Instant standPer, int definitieVersie, String lezing) {
        return new Getal(
                adres,
                "Verbetering plek op de arbeidsmarkt",
                "TWENTE",
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                definitieVersie,
                standPer,
                BigDecimal.valueOf(200),
                Map.of("definitie", "ARBEIDSMARKT", "lezing", lezing),
                null,
                null);
    }
}
