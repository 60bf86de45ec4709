package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Kolom;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Regel;

/** The bbp view in every reading, and as a share of the bbp beside its target. */
final class Bbpeffect {

    private final Rekenstof bbp;

    Bbpeffect(Stof stof) {
        this.bbp = new Rekenstof(stof, Deel.BBP);
    }

    /** What the readings say together; the one that is the KPI is told with the KPIs. */
    List<Alinea> zinnen() {
        List<Alinea> zinnen = new ArrayList<>(bbp.opmerkingen("NIET_GETOOND"));
        Set<String> oordelen = bbp.regels("LEZING").stream()
                .filter(Bbpeffect::metDoel)
                .map(lezing -> lezing.filter("oordeel"))
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

    /** Only a share of the bbp has the unit of its target; the agreed euros are of the baten. */
    private static boolean metDoel(Regel lezing) {
        return lezing.filter("maatstaf").equals("AANDEEL_BBP");
    }

    private static String oordeel(Regel lezing) {
        if (!metDoel(lezing)) {
            return "-";
        }
        return switch (lezing.filter("oordeel")) {
            case "ONDER" -> "lager dan de doelwaarde";
            case "BOVEN" -> "hoger dan de doelwaarde";
            default -> "de doelwaarde is gehaald";
        };
    }

    private static String overLezingen(Set<String> oordelen) {
        return oordelen.equals(Set.of("ONDER"))
                ? "In elke lezing als aandeel van het bbp ligt het bbp-effect lager dan de doelwaarde."
                : oordelen.contains("ONDER")
                        ? "De afspraak over het bbp-effect laat horizon en noemer open: of zij wordt gehaald hangt af van de"
                                + " lezing."
                        : "In elke lezing als aandeel van het bbp wordt de doelwaarde gehaald.";
    }

    Optional<Sectie> sectie() {
        List<Blok> blokken = new ArrayList<>(bbp.opmerkingen("NIET_GETOOND", "LEZING"));
        Stream.of(
                        bbp.tabel(
                                "tabel-bbp-lezingen",
                                "Het bbp-effect in elke lezing; een aandeel van het bbp naast de doelwaarde",
                                "Lezing",
                                bbp.regels("LEZING"),
                                List.of(
                                        Kolom.enige("Waarde"),
                                        Kolom.eenheid(),
                                        new Kolom("Doelwaarde", this::doel),
                                        Kolom.tekst("Oordeel", Bbpeffect::oordeel),
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
                                        Kolom.van("Alle deelnemers samen", "PROGRAMMA"),
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

    private Stuk doel(Regel lezing) {
        return Tabellen.cel(Optional.of(lezing)
                .filter(Bbpeffect::metDoel)
                .flatMap(l -> bbp.regel("DOEL", l.filter("maatstaf")))
                .map(doel -> doel.velden().get("VANAF"))
                .orElse(null));
    }
}
