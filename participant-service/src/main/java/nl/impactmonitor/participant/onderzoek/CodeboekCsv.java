package nl.impactmonitor.participant.onderzoek;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The codebook as one table: a row per column of a file, per item and per score. */
final class CodeboekCsv {

    private static final List<Kolom> KOLOMMEN = List.of(
            Kolom.tekst("bestand", "", ""),
            Kolom.tekst("instrument", "", ""),
            Kolom.tekst("versie", "", ""),
            Kolom.tekst("variabele", "", ""),
            Kolom.tekst("soort", "", ""),
            Kolom.tekst("omschrijving", "", ""),
            Kolom.tekst("waarden", "", ""));

    private CodeboekCsv() {}

    static void schrijf(Codeboek codeboek, OutputStream uit) throws IOException {
        try (CsvSchrijver csv = new CsvSchrijver(uit)) {
            csv.kop(KOLOMMEN);
            for (Codeboek.Tabel t : codeboek.bestanden()) {
                for (Codeboek.Variabele v : t.kolommen()) {
                    rij(csv, t.bestand(), null, null, v.naam(), v.soort(), v.omschrijving(), waarden(v));
                }
            }
            for (Codeboek.Instrument i : codeboek.instrumenten()) {
                String versie = Integer.toString(i.versie());
                for (Codeboek.Vraag v : i.items()) {
                    rij(csv, "ANTWOORDEN", i.instrument(), versie, v.item(), "ITEM", v.tekst(), opties(v));
                }
                for (Codeboek.Score s : i.scores()) {
                    String items = String.join(" | ", s.items());
                    rij(csv, "SCORES", i.instrument(), versie, s.score(), s.soort(), s.naam(), items);
                }
            }
        }
    }

    private static void rij(CsvSchrijver csv, Object... cellen) {
        csv.rij(KOLOMMEN, Arrays.asList(cellen));
    }

    private static String waarden(Codeboek.Variabele v) {
        return String.join(" | ", v.waarden());
    }

    private static String opties(Codeboek.Vraag v) {
        return v.opties().stream().map(o -> o.waarde() + " = " + o.tekst()).collect(Collectors.joining(" | "));
    }
}
