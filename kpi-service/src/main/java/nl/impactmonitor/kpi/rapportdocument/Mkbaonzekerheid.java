package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Kolom;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Regel;

/** How uncertain the MKBA is, and what that hangs on. */
final class Mkbaonzekerheid {

    private final Rekenstof mkba;

    Mkbaonzekerheid(Stof stof) {
        this.mkba = new Rekenstof(stof, Deel.MKBA);
    }

    List<Sectie> secties() {
        return Stream.of(
                        Sectie.deel("mkba-onzekerheid", "Hoe onzeker de uitkomst is", spreiding()),
                        Sectie.deel("mkba-gevoeligheid", "Waar de uitkomst van afhangt", gevoeligheid()))
                .filter(sectie -> !sectie.blokken().isEmpty())
                .toList();
    }

    private List<Blok> spreiding() {
        List<Blok> blokken = new ArrayList<>(mkba.opmerkingen("NIET_GETROKKEN", "NIET_NAUWKEURIG"));
        List<Regel> klassen = mkba.regels("KLASSE");
        if (!klassen.isEmpty()) {
            blokken.add(Mkbafiguren.verdeling(
                    klassen, mkba.regel("SPREIDING", "SALDO").orElseThrow(), mkba.plaats(), "tabel-mkba-klassen"));
        }
        Stream.of(
                        mkba.tabel(
                                "tabel-mkba-spreiding",
                                "Spreiding van de uitkomsten over de trekkingen, per deelnemer",
                                "Uitkomst",
                                mkba.regels("SPREIDING"),
                                List.of(
                                        Kolom.van("P5", "P5"),
                                        Kolom.van("P50", "P50"),
                                        Kolom.van("P95", "P95"),
                                        Kolom.van("Gemiddelde", "GEMIDDELDE"),
                                        Kolom.van("Monte-Carlofout", "STANDAARDFOUT"),
                                        Kolom.van("Kans op boven nul", "KANS"),
                                        Kolom.tekst("Toelichting", Rekenstof.Regel::waarom))),
                        mkba.tabel(
                                "tabel-mkba-kwantielen",
                                "Percentielen van het saldo",
                                "Percentiel",
                                mkba.regels("KWANTIEL"),
                                List.of(Kolom.van("Saldo", "WAARDE"), Kolom.van("Monte-Carlofout", "STANDAARDFOUT"))),
                        mkba.tabel(
                                "tabel-mkba-trekkingen",
                                "Hoe is getrokken",
                                "Wat",
                                mkba.regels("TREKKING"),
                                List.of(Kolom.enige("Waarde"), Kolom.eenheid())),
                        mkba.tabel(
                                "tabel-mkba-klassen",
                                "Trekkingen per klasse van het saldo",
                                "Klasse",
                                klassen,
                                List.of(
                                        Kolom.van("Saldo van", "VAN"),
                                        Kolom.van("Saldo tot", "TOT"),
                                        Kolom.van("Trekkingen", "AANTAL"))))
                .flatMap(stroom -> stroom)
                .forEach(blokken::add);
        return blokken;
    }

    private List<Blok> gevoeligheid() {
        List<Blok> blokken = new ArrayList<>();
        List<Regel> invoer = mkba.regels("GEVOELIGHEID");
        mkba.getal("UITKOMST", "SALDO")
                .filter(saldo -> saldo.waarde() != null && !invoer.isEmpty())
                .ifPresent(saldo -> {
                    blokken.add(
                            Alinea.tekst(
                                    "Elke invoer is een voor een op een lage en een hoge waarde gezet (P10 en"
                                            + " P90), met de rest zoals hij is. Het omslagpunt is de waarde waarbij het saldo nul is."));
                    blokken.add(Mkbafiguren.tornado(invoer, saldo.waarde(), mkba.plaats(), "tabel-mkba-gevoeligheid"));
                });
        Stream.of(
                        mkba.opmerkingen("GEVOELIGHEDEN_WEGGELATEN").stream().<Blok>map(a -> a),
                        mkba.tabel(
                                "tabel-mkba-gevoeligheid",
                                "Het saldo bij een lage en een hoge waarde van elke invoer",
                                "Invoer",
                                invoer,
                                List.of(
                                        Kolom.van("Laag", "LAAG"),
                                        Kolom.van("Gebruikt", "WAARDE"),
                                        Kolom.van("Hoog", "HOOG"),
                                        Kolom.tekst("Eenheid", r -> Notatie.eenheid(r.filter("eenheid"))),
                                        Kolom.van("Saldo bij laag", "SALDO_BIJ_LAAG"),
                                        Kolom.van("Saldo bij hoog", "SALDO_BIJ_HOOG"),
                                        Kolom.van("Omslagpunt", "OMSLAGPUNT"))),
                        mkba.tabel(
                                "tabel-mkba-sobol",
                                "Welk deel van de variantie van het saldo van elke invoer komt (Sobol, eerste orde)",
                                "Invoer",
                                mkba.regels("SOBOL"),
                                List.of(Kolom.van("Deel", "INDEX"), Kolom.van("Standaardfout", "STANDAARDFOUT"))),
                        mkba.tabel(
                                "tabel-mkba-aannamen",
                                "Het saldo bij een andere horizon of discontovoet",
                                "Aanname",
                                mkba.regels("AANNAME"),
                                List.of(
                                        Kolom.van("Waarde", "WAARDE"),
                                        Kolom.tekst(
                                                "Eenheid",
                                                r -> Notatie.eenheid(
                                                        r.velden().get("WAARDE").eenheid())),
                                        Kolom.van("Saldo", "SALDO"))))
                .flatMap(stroom -> stroom)
                .forEach(blokken::add);
        return blokken;
    }
}
