package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Kruis;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** How many people were measured at each moment: a change is told of those who were measured twice, and of nobody else. */
final class Doorstroom {

    private enum Meting {
        NULMETING("bij de start"),
        EENMETING("na het traject opnieuw"),
        VERVOLG("later nog eens");

        private final String wanneer;

        Meting(String wanneer) {
            this.wanneer = wanneer;
        }
    }

    private final Stof stof;

    Doorstroom(Stof stof) {
        this.stof = stof;
    }

    List<Alinea> zinnen() {
        List<Alinea> ontbreekt = stof.ontbreekt(Deel.STROOM);
        return ontbreekt.isEmpty() ? List.of(zin()) : ontbreekt;
    }

    private Alinea zin() {
        List<Stuk> stukken = new ArrayList<>();
        List<Getal> gemeten = Stream.of(Meting.values())
                .flatMap(meting -> stap(meting).stream())
                .toList();
        for (Getal getal : gemeten) {
            stukken.add(new Tekst((stukken.isEmpty() ? "Gemeten zijn " : ", ")
                    + Meting.valueOf(getal.filters().get("onderdeel")).wanneer + " "));
            stukken.add(
                    getal.waarde() == null
                            ? new Tekst("een aantal dat niet is te tonen (" + Redenen.GEHEIM + ")")
                            : Notatie.getal(getal));
        }
        if (!stukken.isEmpty()) {
            stukken.add(new Tekst(Tegelijk.zijn(gemeten) ? " mensen. " : " mensen; " + Tegelijk.NIET + ". "));
        }
        stukken.add(new Tekst("Elke stap van de doorstroom, en wie uitviel, staat in "));
        stukken.add(new Kruis("tabel-respons"));
        stukken.add(new Tekst("."));
        return new Alinea(stukken);
    }

    private Optional<Getal> stap(Meting meting) {
        return stof.hoofd(Deel.STROOM).stream()
                .filter(getal -> meting.name().equals(getal.filters().get("onderdeel")))
                .findFirst();
    }
}
