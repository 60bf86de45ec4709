package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Kader;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Kolom;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** The MKBA at the central values: the matrix of posten and actors, what comes of it, by year, and from gross to net. */
final class Mkba {

    private static final List<Kolom> ACTOREN = List.of(
            Kolom.van("Deelnemer", "DEELNEMER"),
            Kolom.van("Werkgever", "WERKGEVER"),
            Kolom.van("Gemeente", "GEMEENTE"),
            Kolom.van("Rijk en UWV", "RIJK_UWV"),
            Kolom.van("Zorg", "ZORG"),
            Kolom.van("Overige samenleving", "OVERIGE_SAMENLEVING"),
            Kolom.van("Maatschappij", "MAATSCHAPPIJ"));

    private final Rekenstof mkba;

    Mkba(Stof stof) {
        this.mkba = new Rekenstof(stof, Deel.MKBA);
    }

    Sectie sectie() {
        List<Blok> blokken = new ArrayList<>(mkba.opmerkingen("BEREKENING", "INGETROKKEN", "NULALTERNATIEF"));
        List<Alinea> waarschuwingen = mkba.waarschuwingen();
        if (!waarschuwingen.isEmpty()) {
            blokken.add(new Kader("Wat bij deze modeluitkomst hoort", waarschuwingen));
        }
        matrix().forEach(blokken::add);
        uitkomsten().forEach(blokken::add);
        kasstromen().forEach(blokken::add);
        keten().forEach(blokken::add);
        return Sectie.deel("mkba", "Kosten en baten per actor", blokken);
    }

    private Stream<Blok> matrix() {
        List<Kolom> kolommen = new ArrayList<>(ACTOREN);
        kolommen.addFirst(Kolom.tekst("Soort", regel -> Notatie.woord(regel.filter("soort"))));
        return Stream.of(
                        Stream.of(
                                Alinea.tekst("Bedragen zijn contant gemaakt, per deelnemer. Een overdracht is geld dat"
                                        + " van de een naar de ander gaat; voor de maatschappij is zij nul. Het effect op het bbp"
                                        + " staat er niet in: dat is een andere blik op hetzelfde inkomen.")),
                        mkba.tabel(
                                "tabel-mkba",
                                "Posten en actoren, contante waarde per deelnemer",
                                "Post",
                                mkba.regels("POST"),
                                kolommen),
                        deelnemers(),
                        mkba.tabel(
                                "tabel-mkba-saldi",
                                "Saldo per actor, per deelnemer en voor alle deelnemers in de berekening samen",
                                "Saldo",
                                mkba.regels("SALDO"),
                                ACTOREN),
                        mkba.tabel(
                                "tabel-mkba-formules",
                                "Hoe elke post is berekend",
                                "Post",
                                mkba.regels("POST"),
                                List.of(Kolom.tekst("Formule", Rekenstof.Regel::toelichting))),
                        mkba.tabel(
                                "tabel-mkba-metingen",
                                "Wat is gemeten en een post voedt",
                                "Post",
                                mkba.regels("METING"),
                                List.of(
                                        Kolom.enige("Gemeten"),
                                        Kolom.eenheid(),
                                        Kolom.tekst("Bron", Rekenstof.Regel::toelichting))))
                .flatMap(stroom -> stroom);
    }

    /** Over whom a sum goes, which are not all deelnemers of the programma. */
    private Stream<Blok> deelnemers() {
        return mkba.getal("PROGRAMMA", "DEELNEMERS").stream()
                .map(n -> Alinea.van(
                        new Tekst(
                                "Bedragen voor alle deelnemers in de berekening samen gaan over wie een 0-meting en een 1-meting"
                                        + " heeft met wat ervoor is gemeten: "),
                        Notatie.getal(n),
                        new Tekst(" personen. Kosten en baten van wie daar niet bij hoort staan er niet in.")));
    }

    private Stream<Blok> uitkomsten() {
        return Stream.concat(
                mkba.tabel(
                        "tabel-mkba-uitkomsten",
                        "Uitkomsten bij de gebruikte waarden",
                        "Uitkomst",
                        mkba.regels("UITKOMST"),
                        List.of(Kolom.enige("Waarde"), Kolom.eenheid(), Kolom.reden())),
                mkba.tabel(
                        "tabel-mkba-programma",
                        "Uitkomsten voor alle deelnemers in de berekening samen",
                        "Wat",
                        mkba.regels("PROGRAMMA"),
                        List.of(Kolom.enige("Waarde"), Kolom.eenheid(), Kolom.reden())));
    }

    private Stream<Blok> kasstromen() {
        List<Rekenstof.Regel> jaren = mkba.regels("KASSTROOM");
        return jaren.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(Mkbafiguren.kasstromen(jaren, mkba.plaats(), "tabel-mkba-kasstromen")),
                        mkba.tabel(
                                "tabel-mkba-kasstromen",
                                "Baten en kosten per jaar, per deelnemer",
                                "Jaar",
                                jaren,
                                List.of(
                                        Kolom.van("Baten", "BATEN"),
                                        Kolom.van("Kosten", "KOSTEN"),
                                        Kolom.van("Saldo", "SALDO"),
                                        Kolom.van("Contant", "CONTANT"),
                                        Kolom.van("Contant, opgeteld", "OPGETELD"))));
    }

    private Stream<Blok> keten() {
        return Stream.of(
                        mkba.tabel(
                                "tabel-mkba-veranderingen",
                                "Gemeten veranderingen, bruto en netto",
                                "Verandering",
                                mkba.regels("VERANDERING"),
                                List.of(
                                        Kolom.van("Deelnemers", "N"),
                                        Kolom.van("Bruto", "BRUTO"),
                                        Kolom.van("Netto", "NETTO"),
                                        Kolom.tekst("Eenheid", r -> Notatie.eenheid(r.filter("eenheid"))),
                                        Kolom.tekst(
                                                "In geld uitgedrukt",
                                                r -> r.filter("proMemorie").equals("true") ? "nee" : "ja"))),
                        mkba.opmerkingen("KETEN").stream().<Blok>map(a -> a),
                        mkba.tabel(
                                "tabel-mkba-keten",
                                "Van bruto naar netto",
                                "Schakel",
                                mkba.regels("KETEN"),
                                List.of(Kolom.enige("Waarde"), Kolom.eenheid(), Kolom.reden())),
                        mkba.tabel(
                                "tabel-mkba-netto",
                                "Netto deel van de verandering per jaar",
                                "Jaar",
                                mkba.regels("NETTO_DEEL"),
                                List.of(Kolom.enige("Netto deel"))))
                .flatMap(stroom -> stroom);
    }
}
