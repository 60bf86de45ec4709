package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.grafiek.Balken;
import nl.impactmonitor.kpi.grafiek.Balken.Balk;
import nl.impactmonitor.kpi.grafiek.Balkentekening;
import nl.impactmonitor.kpi.grafiek.Zuilen;
import nl.impactmonitor.kpi.grafiek.Zuilen.Zuil;
import nl.impactmonitor.kpi.grafiek.Zuilentekening;
import nl.impactmonitor.kpi.rapportdocument.Blok.Figuur;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Regel;

/** Pictures of the MKBA, each with the place that it is of. */
final class Mkbafiguren {

    private static final int BALKEN = 14;
    private static final BigDecimal HALVE_ZUIL = new BigDecimal("0.35");

    private Mkbafiguren() {}

    /** Baten above nought, kosten below it, and the saldo as a dot. */
    static Figuur kasstromen(List<Regel> jaren, String plaats, String gegevens) {
        List<Zuil> zuilen = jaren.stream()
                .map(jaar -> {
                    BigDecimal midden = new BigDecimal(jaar.code());
                    return new Zuil(
                            jaar.naam(),
                            midden.subtract(HALVE_ZUIL),
                            midden.add(HALVE_ZUIL),
                            List.of(
                                    new Zuilen.Deel(jaar.waarde("KOSTEN").negate(), 0),
                                    new Zuilen.Deel(jaar.waarde("BATEN"), 1)),
                            jaar.waarde("SALDO"));
                })
                .toList();
        return new Figuur(
                "figuur-mkba-kasstromen",
                "Baten, kosten en saldo per jaar, " + plaats,
                Zuilentekening.van(new Zuilen(
                        "Baten en kosten per jaar",
                        plaats + ", per deelnemer, niet contant gemaakt; de stip is het saldo",
                        eenheid(jaren.getFirst()),
                        "jaar",
                        zuilen,
                        List.of("kosten", "baten"),
                        List.of(),
                        List.of("Overdrachten tussen actoren heffen elkaar op en staan er niet in."))),
                gegevens);
    }

    /** How many draws gave which saldo; what lies below nought is darker, and a class around nought as its middle. */
    static Figuur verdeling(List<Regel> klassen, Regel saldo, String plaats, String gegevens) {
        List<Zuil> zuilen = klassen.stream()
                .map(klasse -> new Zuil(
                        Notatie.getal(klasse.waarde("VAN")) + " tot " + Notatie.getal(klasse.waarde("TOT")),
                        klasse.waarde("VAN"),
                        klasse.waarde("TOT"),
                        List.of(new Zuilen.Deel(
                                klasse.waarde("AANTAL"), midden(klasse).signum() < 0 ? 0 : 1)),
                        null))
                .toList();
        List<Zuilen.Merk> merken = List.of("P5", "P50", "P95").stream()
                .filter(kans -> saldo.waarde(kans) != null)
                .map(kans -> new Zuilen.Merk(saldo.waarde(kans), kans + " " + Notatie.getal(saldo.waarde(kans))))
                .toList();
        return new Figuur(
                "figuur-mkba-verdeling",
                "Verdeling van het maatschappelijk saldo over de trekkingen, " + plaats,
                Zuilentekening.van(new Zuilen(
                        "Verdeling van het maatschappelijk saldo",
                        plaats + ", trekkingen per klasse van het saldo per deelnemer",
                        "trekkingen",
                        "saldo in " + eenheid(saldo),
                        zuilen,
                        List.of("saldo onder nul", "saldo vanaf nul"),
                        merken,
                        List.of("Trekkingen buiten de klassen staan in de tabel."
                                + " Een klasse om nul heeft de kleur van haar midden."))),
                gegevens);
    }

    /** Twice as large, which has the same sign. */
    private static BigDecimal midden(Regel klasse) {
        return klasse.waarde("VAN").add(klasse.waarde("TOT"));
    }

    /** A bar per input from the saldo at its low value to that at its high one; those that move it most come first. */
    static Figuur tornado(List<Regel> invoer, BigDecimal saldo, String plaats, String gegevens) {
        List<Regel> verschuift = invoer.stream()
                .filter(regel -> regel.waarde("SALDO_BIJ_LAAG").compareTo(regel.waarde("SALDO_BIJ_HOOG")) != 0)
                .toList();
        List<String> noten = new ArrayList<>(
                List.of(
                        "Achter elke balk: het saldo bij de lage en bij de hoge waarde. Wat niets verschuift is niet getekend."));
        if (verschuift.size() > BALKEN) {
            noten.add("Alleen de veertien grootste zijn getekend; de tabel heeft ze alle.");
        }
        List<Balk> balken = verschuift.stream()
                .limit(BALKEN)
                .map(regel -> balk(regel, saldo))
                .toList();
        return new Figuur(
                "figuur-mkba-tornado",
                "Hoe ver elke invoer het saldo verschuift, " + plaats,
                Balkentekening.van(new Balken(
                        "Gevoeligheid van het saldo",
                        plaats + ", saldo bij een lage en een hoge waarde van elke invoer; de rest blijft zoals hij is",
                        Notatie.eenheid(
                                invoer.getFirst().velden().get("SALDO_BIJ_LAAG").eenheid()),
                        balken,
                        List.of("invoer laag", "invoer hoog"),
                        new Balken.Lijn(saldo, "saldo " + Notatie.getal(saldo)),
                        noten)),
                gegevens);
    }

    private static Balk balk(Regel invoer, BigDecimal saldo) {
        BigDecimal laag = invoer.waarde("SALDO_BIJ_LAAG");
        BigDecimal hoog = invoer.waarde("SALDO_BIJ_HOOG");
        return new Balk(
                invoer.naam(),
                List.of(new Balken.Deel(laag, saldo, 0), new Balken.Deel(saldo, hoog, 1)),
                null,
                Notatie.getal(laag) + " / " + Notatie.getal(hoog));
    }

    private static String eenheid(Regel regel) {
        return Notatie.eenheid(regel.eerste().eenheid());
    }
}
