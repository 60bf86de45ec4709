package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;

/** What changed per score, in a sentence each. */
final class Veranderingen {

    private final Momentopname momentopname;

    Veranderingen(Momentopname momentopname) {
        this.momentopname = momentopname;
    }

    /** Of the programma, or of the one pilot of the report; and at the end what may not be concluded. */
    List<Alinea> zinnen() {
        Map<String, Map<String, Getal>> scores = new TreeMap<>();
        for (Getal getal : momentopname.van(Deel.VERANDERING)) {
            String onderdeel = getal.filters().getOrDefault("onderdeel", "");
            boolean hier = momentopname.kop().geheel()
                    ? Adres.GEHEEL.equals(getal.plaats())
                    : momentopname.kop().pilots().size() == 1;
            int laatste = onderdeel.lastIndexOf('/');
            if (hier && laatste > 0) {
                scores.computeIfAbsent(onderdeel.substring(0, laatste), score -> new TreeMap<>())
                        .put(onderdeel.substring(laatste + 1), getal);
            }
        }
        List<Alinea> zinnen = new ArrayList<>();
        scores.values().stream()
                .filter(delen -> delen.keySet().containsAll(List.of("TOTAAL", "BETER", "SLECHTER")))
                .map(delen -> Zinnen.verandering(
                        naam(delen.get("TOTAAL")), delen.get("TOTAAL"), delen.get("BETER"), delen.get("SLECHTER")))
                .forEach(zinnen::add);
        if (zinnen.isEmpty()) {
            return List.of(Alinea.tekst(Deel.VERANDERING.titel() + ": nog geen gegevens."));
        }
        zinnen.add(Zinnen.VERANDERING);
        return zinnen;
    }

    /** The name of the score, of which the name of the number is the beginning. */
    private static String naam(Getal totaal) {
        int dubbelePunt = totaal.naam().lastIndexOf(": ");
        return dubbelePunt < 0 ? totaal.naam() : totaal.naam().substring(0, dubbelePunt);
    }
}
