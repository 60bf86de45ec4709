package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Kolom;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Regel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** The bbp view in every reading, and as a share of the bbp beside its target. */
final class Bbpeffect {

    private final Rekenstof bbp;

    Bbpeffect(Stof stof) {
        this.bbp = new Rekenstof(stof, Deel.BBP);
    }

    /** What the readings say together; the one that is the KPI is told with the KPIs. */
    List<Alinea> zinnen() {
        List<Alinea> zinnen = new ArrayList<>(bbp.opmerkingen("NIET_GETOOND"));
        Set<Oordeel> oordelen = bbp.regels("LEZING").stream()
                .flatMap(lezing -> oordeel(lezing).stream())
                .collect(Collectors.toSet());
        if (!oordelen.isEmpty()) {
            zinnen.add(Alinea.tekst(overLezingen(oordelen)));
        }
        if (!bbp.leeg()) {
            zinnen.add(Alinea.tekst(
                    "Het bbp-effect is een andere blik op hetzelfde inkomen en is niet bij de baten opgeteld."));
        }
        return zinnen;
    }

    /** Of a reading that has the unit of the target that was agreed. */
    private static Optional<Oordeel> oordeel(Regel lezing) {
        Getal getal = lezing.eerste();
        return getal.doelwaarde() == null || getal.waarde() == null
                ? Optional.empty()
                : Optional.of(Oordeel.van(getal.waarde(), getal));
    }

    private static String overLezingen(Set<Oordeel> oordelen) {
        return oordelen.equals(Set.of(Oordeel.LAGER))
                ? "In elke lezing als aandeel van het bbp ligt het bbp-effect lager dan de doelwaarde."
                : oordelen.contains(Oordeel.LAGER)
                        ? "De afspraak over het bbp-effect laat horizon en noemer open: of zij wordt gehaald hangt af van de"
                                + " lezing."
                        : "In elke lezing als aandeel van het bbp wordt de doelwaarde gehaald.";
    }

    Optional<Sectie> sectie() {
        List<Blok> blokken = new ArrayList<>(bbp.opmerkingen("NIET_GETOOND", "LEZING"));
        Stream.of(
                        bbp.tabel(
                                "tabel-bbp-lezingen",
                                "Het bbp-effect in elke lezing; een aandeel van het bbp naast de doelwaarde, als die is afgesproken",
                                "Lezing",
                                bbp.regels("LEZING"),
                                List.of(
                                        Kolom.enige("Waarde"),
                                        Kolom.eenheid(),
                                        new Kolom("Doelwaarde", Bbpeffect::doel),
                                        Kolom.tekst("Oordeel", l -> oordeel(l)
                                                .map(Oordeel::woorden)
                                                .orElse("-")),
                                        Kolom.tekst(
                                                "Gebruikt",
                                                l -> l.filter("gebruikt").equals("true") ? "ja" : "nee"))),
                        bbp.opmerkingen("FORMULE").stream().<Blok>map(a -> a),
                        bbp.tabel(
                                "tabel-bbp-jaren",
                                "Toegevoegde waarde per jaar",
                                "Jaar",
                                bbp.regels("JAAR"),
                                List.of(
                                        Kolom.van("Per deelnemer", "PER_DEELNEMER"),
                                        Kolom.van("Deelnemers met bekende uren samen", "PROGRAMMA"),
                                        Kolom.van("Aandeel van het bbp in procent", "AANDEEL"))),
                        bbp.tabel(
                                "tabel-bbp-basis",
                                "Waarmee het bbp-effect is berekend",
                                "Wat",
                                bbp.regels("BASIS"),
                                List.of(Kolom.enige("Waarde"), Kolom.eenheid(), Kolom.reden())))
                .flatMap(stroom -> stroom)
                .forEach(blokken::add);
        return blokken.isEmpty() ? Optional.empty() : Optional.of(Sectie.deel("bbp", "Het bbp-effect", blokken));
    }

    private static Stuk doel(Regel lezing) {
        return lezing.eerste().doelwaarde() == null ? new Tekst("-") : Notatie.doelwaarde(lezing.eerste());
    }
}
