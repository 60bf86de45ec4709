package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** Who was at work or in education some months after the start. */
final class Duurzaamheid {

    private static final List<Integer> MAANDEN = List.of(3, 6, 12);

    private final Stof stof;
    private final Tabellen tabellen;

    Duurzaamheid(Stof stof) {
        this.stof = stof;
        this.tabellen = new Tabellen(stof.namen());
    }

    List<Alinea> zinnen() {
        List<Alinea> zinnen = new ArrayList<>(stof.mislukt(Deel.DUURZAAMHEID));
        for (int maanden : MAANDEN) {
            Optional<Getal> volgbaar = getal("TE_VOLGEN_" + maanden);
            Optional<Getal> werk = getal("NA_" + maanden + "_WERK");
            Optional<Getal> opleiding = getal("NA_" + maanden + "_OPLEIDING");
            if (volgbaar.isPresent() && werk.isPresent() && opleiding.isPresent()) {
                zinnen.add(zin(maanden, volgbaar.get(), werk.get(), opleiding.get()));
            }
        }
        return zinnen;
    }

    private static Alinea zin(int maanden, Getal volgbaar, Getal werk, Getal opleiding) {
        String begin = "Na " + maanden + " maanden: ";
        if (volgbaar.waarde() != null && volgbaar.waarde().signum() == 0) {
            return Alinea.tekst(begin + "nog niemand kon zo lang worden gevolgd.");
        }
        if (!Tegelijk.zijn(volgbaar, werk, opleiding)) {
            return los(begin, volgbaar, werk, opleiding);
        }
        List<Stuk> stukken = new ArrayList<>();
        if (volgbaar.waarde() == null) {
            stukken.add(new Tekst(begin + "hoeveel mensen zo lang gevolgd konden worden, is niet te tonen"));
        } else {
            stukken.add(new Tekst(begin + "van de "));
            stukken.add(Notatie.getal(volgbaar));
            stukken.add(new Tekst(" mensen die zo lang gevolgd konden worden"));
        }
        deel(stukken, volgbaar.waarde() == null ? "; van hen " : ", ", werk, "aan het werk");
        deel(stukken, " en ", opleiding, "in opleiding");
        boolean verborgen = Stream.of(volgbaar, werk, opleiding).anyMatch(getal -> getal.waarde() == null);
        stukken.add(new Tekst(verborgen ? ". Wat niet is te tonen: " + Redenen.GEHEIM + "." : "."));
        return new Alinea(stukken);
    }

    /** Each with its own moment: none of them is a part of another. */
    private static Alinea los(String begin, Getal volgbaar, Getal werk, Getal opleiding) {
        List<Stuk> stukken =
                new ArrayList<>(List.of(new Tekst(begin + Tegelijk.NIET + ", en zijn daarom geen delen van elkaar: ")));
        per(stukken, volgbaar, "zo lang te volgen");
        stukken.add(new Tekst("; "));
        per(stukken, werk, "aan het werk");
        stukken.add(new Tekst("; "));
        per(stukken, opleiding, "in opleiding");
        stukken.add(new Tekst("."));
        return new Alinea(stukken);
    }

    private static void per(List<Stuk> stukken, Getal getal, String wat) {
        stukken.add(new Tekst(wat + " "));
        if (getal.waarde() == null) {
            stukken.add(new Tekst("niet te tonen (" + Redenen.GEHEIM + ")"));
        } else {
            stukken.add(Notatie.getal(getal));
            stukken.add(new Tekst(" (" + Notatie.tijdstip(getal.standPer()) + ")"));
        }
    }

    /** The half that is shown is told, whatever happened to the other. */
    private static void deel(List<Stuk> stukken, String begin, Getal getal, String wat) {
        if (getal.waarde() == null) {
            stukken.add(new Tekst(begin + "is niet te tonen hoeveel er " + wat + " waren"));
        } else {
            stukken.add(new Tekst(begin + "waren er "));
            stukken.add(Notatie.getal(getal));
            stukken.add(new Tekst(" " + wat));
        }
    }

    private Optional<Getal> getal(String onderdeel) {
        return stof.hoofd(Deel.DUURZAAMHEID).stream()
                .filter(getal -> onderdeel.equals(getal.filters().get("onderdeel")))
                .findFirst();
    }

    List<Blok> blokken() {
        List<Alinea> ontbreekt = stof.ontbreekt(Deel.DUURZAAMHEID);
        if (!ontbreekt.isEmpty()) {
            return List.copyOf(ontbreekt);
        }
        List<Getal> hier = stof.hoofd(Deel.DUURZAAMHEID);
        return List.copyOf(tabellen.naarPlaats(
                "tabel-duurzaamheid",
                "Werk en opleiding na de start, aantallen personen",
                "Wat",
                hier.isEmpty() ? stof.van(Deel.DUURZAAMHEID) : hier,
                Getal::naam));
    }
}
