package nl.impactmonitor.kpi.rapportdocument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;

/** What stands in the document of a snapshot, for tests. */
final class Documenttekst {

    private final Document document;

    private Documenttekst(Document document) {
        this.document = document;
    }

    static Documenttekst van(Momentopname momentopname) {
        return new Documenttekst(
                new Opsteller(momentopname, Canoniek.van(momentopname).checksum()).document());
    }

    Document document() {
        return document;
    }

    /** Paragraphs, captions and cells of a section with all in it, one on a line. */
    String sectie(String id) {
        return document.alleSecties()
                .filter(sectie -> sectie.id().equals(id))
                .flatMap(Sectie::metOnderdelen)
                .flatMap(sectie -> sectie.blokken().stream())
                .flatMap(Documenttekst::regels)
                .collect(Collectors.joining("\n"));
    }

    List<String> regels() {
        return document.alleSecties()
                .flatMap(sectie -> sectie.blokken().stream())
                .flatMap(Documenttekst::regels)
                .toList();
    }

    Blok.Tabel tabel(String id) {
        return document.alleSecties()
                .flatMap(sectie -> sectie.blokken().stream())
                .filter(blok -> blok instanceof Blok.Tabel tabel && tabel.id().equals(id))
                .map(Blok.Tabel.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    /** The cells of a row, with - between. */
    String rij(String tabel, String kop) {
        return tabel(tabel).rijen().stream()
                .filter(rij -> rij.kop().equals(kop))
                .map(rij -> rij.cellen().stream().map(Stuk::tekst).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    Blok.Figuur figuur(String id) {
        return document.figuren()
                .filter(figuur -> figuur.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    private static Stream<String> regels(Blok blok) {
        return switch (blok) {
            case Blok.Alinea alinea -> Stream.of(regel(alinea));
            case Blok.Kader kader -> kader.alineas().stream().map(Documenttekst::regel);
            case Blok.Tabel tabel ->
                Stream.concat(
                        Stream.of(tabel.bijschrift()),
                        tabel.rijen().stream()
                                .flatMap(rij -> Stream.concat(
                                        Stream.of(rij.kop()),
                                        rij.cellen().stream().map(Stuk::tekst))));
            case Blok.Figuur figuur -> Stream.of(figuur.tekening().description());
            case Blok.Citaat citaat -> Stream.of(citaat.tekst(), citaat.van());
            case Blok.Invulveld veld -> Stream.of(veld.vraag());
        };
    }

    private static String regel(Blok.Alinea alinea) {
        return alinea.stukken().stream().map(Stuk::tekst).collect(Collectors.joining());
    }
}
