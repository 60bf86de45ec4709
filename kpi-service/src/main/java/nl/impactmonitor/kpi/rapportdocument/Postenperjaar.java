package nl.impactmonitor.kpi.rapportdocument;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Kolom;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Regel;

/** The amounts behind the cash flows: each post by actor and year, in tables that fit a page. */
record Postenperjaar(Rekenstof mkba) {

    private static final int JAREN = 6;

    Stream<Blok> blokken() {
        List<Regel> regels = mkba.regels("POST_JAAR");
        if (regels.isEmpty()) {
            return mkba.regels("POST").isEmpty()
                    ? Stream.of()
                    : Stream.of(Alinea.tekst(
                            "De bedragen van elke post per jaar zijn niet met de berekening meegekomen: zij beslaat meer"
                                    + " dan veertig jaar, of het waren er te veel voor een bericht."));
        }
        int einde = regels.stream()
                .flatMap(regel -> regel.velden().keySet().stream())
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
        return Stream.concat(
                Stream.of(Alinea.tekst("Bedragen per jaar zijn per deelnemer en niet contant gemaakt. Wat in geen enkel"
                        + " jaar een bedrag heeft, staat er niet in.")),
                IntStream.rangeClosed(0, einde / JAREN)
                        .mapToObj(deel -> tabel(regels, deel * JAREN, Math.min(einde, deel * JAREN + JAREN - 1)))
                        .flatMap(tabel -> tabel));
    }

    private Stream<Blok> tabel(List<Regel> regels, int van, int tot) {
        return mkba.tabel(
                "tabel-mkba-posten-" + van,
                "Posten per jaar, " + (van == 0 ? "start" : "jaar " + van) + " tot en met jaar " + tot,
                "Post en actor",
                regels,
                IntStream.rangeClosed(van, tot)
                        .mapToObj(jaar -> Kolom.van(jaar == 0 ? "Start" : "Jaar " + jaar, Integer.toString(jaar)))
                        .toList());
    }
}
