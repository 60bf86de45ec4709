package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;
import nl.impactmonitor.kpi.rapportdocument.Veranderingen.Score;

/** Which way people went on a score; scores that went the same way are told in one sentence. */
enum Richting {
    VOORUIT("Er gingen meer mensen vooruit dan achteruit bij: ", true),
    ACHTERUIT("Er gingen meer mensen achteruit dan vooruit bij: ", true),
    EVENVEEL("Er gingen evenveel mensen vooruit als achteruit bij: ", true),
    VERBORGEN(
            "Of meer mensen vooruit dan achteruit gingen is niet te zeggen, omdat niet beide aantallen zijn te tonen ("
                    + Redenen.GEHEIM + "), bij: ",
            false),
    NIET_TEGELIJK(
            "Of meer mensen vooruit dan achteruit gingen is niet te zeggen, " + Tegelijk.OMDAT_NIET + ", bij: ", false),
    ONBEKEND(
            "Van hoeveel mensen er twee vergelijkbare scores zijn is niet te tonen (" + Redenen.GEHEIM + ") bij: ",
            false),
    NIEMAND("Nog niemand heeft twee vergelijkbare scores bij: ", false);

    private final String begin;
    private final boolean metAantallen;

    Richting(String begin, boolean metAantallen) {
        this.begin = begin;
        this.metAantallen = metAantallen;
    }

    static Richting van(Score score) {
        Getal totaal = score.delen().get("TOTAAL");
        if (totaal.waarde() == null) {
            return ONBEKEND;
        }
        if (totaal.waarde().signum() == 0) {
            return NIEMAND;
        }
        Getal beter = score.delen().get("BETER");
        Getal slechter = score.delen().get("SLECHTER");
        if (beter == null || slechter == null || beter.waarde() == null || slechter.waarde() == null) {
            return VERBORGEN;
        }
        if (!Tegelijk.zijn(totaal, beter, slechter)) {
            return NIET_TEGELIJK;
        }
        int verschil = beter.waarde().compareTo(slechter.waarde());
        return verschil > 0 ? VOORUIT : verschil < 0 ? ACHTERUIT : EVENVEEL;
    }

    /** @param scores that went this way; at least one */
    Alinea zin(List<Score> scores) {
        List<Stuk> stukken = new ArrayList<>(List.of(new Tekst(begin)));
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            stukken.add(new Tekst((i == 0 ? "" : "; ") + score.naam()));
            if (metAantallen) {
                stukken.add(new Tekst(" ("));
                stukken.add(Notatie.getal(score.delen().get("BETER")));
                stukken.add(new Tekst(" hoger, "));
                stukken.add(Notatie.getal(score.delen().get("SLECHTER")));
                stukken.add(new Tekst(" lager, van "));
                stukken.add(Notatie.getal(score.delen().get("TOTAAL")));
                stukken.add(new Tekst(")"));
            }
        }
        stukken.add(new Tekst("."));
        return new Alinea(stukken);
    }
}
