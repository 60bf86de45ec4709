package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** The bbp view: in the reading that the KPI uses, beside what was agreed, and in every other reading. */
final class Bbpeffect {

    private final Rekenstof bbp;

    Bbpeffect(Stof stof) {
        this.bbp = new Rekenstof(stof, Deel.BBP);
    }

    List<Alinea> zinnen() {
        List<Regel> lezingen = bbp.regels("LEZING");
        if (lezingen.isEmpty()) {
            return bbp.opmerkingen("NIET_GETOOND");
        }
        List<Alinea> zinnen = new ArrayList<>();
        lezingen.stream()
                .filter(lezing -> lezing.filter("gebruikt").equals("true"))
                .findFirst()
                .map(this::naastDoel)
                .ifPresent(zinnen::add);
        lezingen.stream()
                .filter(lezing -> lezing.code().equals("EURO STRUCTUREEL PER_DEELNEMER"))
                .findFirst()
                .map(this::naastDoel)
                .ifPresent(zinnen::add);
        zinnen.add(Alinea.tekst(overLezingen(lezingen)
                + " Het bbp-effect is een andere blik op hetzelfde inkomen en is niet bij de baten opgeteld."));
        return zinnen;
    }

    private Alinea naastDoel(Regel lezing) {
        Getal getal = lezing.eerste();
        Optional<Regel> doel = bbp.regel("DOEL", lezing.filter("maatstaf"));
        List<Stuk> stukken = new ArrayList<>(List.of(
                new Tekst("Bbp-effect, modeluitkomst, " + lezing.naam().toLowerCase(Locale.ROOT) + ": "),
                Notatie.getal(getal),
                new Tekst(" " + Notatie.eenheid(getal.eenheid()))));
        doel.ifPresent(d -> {
            stukken.add(new Tekst(", naast de afgesproken "));
            stukken.add(Notatie.getal(d.velden().get("VANAF")));
            if (d.waarde("VANAF").compareTo(d.waarde("TOT")) != 0) {
                stukken.add(new Tekst(" tot "));
                stukken.add(Notatie.getal(d.velden().get("TOT")));
            }
            stukken.add(new Tekst(": " + oordeel(lezing)));
        });
        stukken.add(new Tekst("."));
        return new Alinea(stukken);
    }

    private static String oordeel(Regel lezing) {
        return switch (lezing.filter("oordeel")) {
            case "ONDER" -> "lager dan de afspraak";
            case "BOVEN" -> "hoger dan de afspraak";
            default -> "volgens de afspraak";
        };
    }

    private static String overLezingen(List<Regel> lezingen) {
        Set<String> oordelen =
                lezingen.stream().map(lezing -> lezing.filter("oordeel")).collect(Collectors.toSet());
        return oordelen.equals(Set.of("ONDER"))
                ? "In elke lezing ligt het bbp-effect lager dan de afspraak."
                : oordelen.contains("ONDER")
                        ? "De afspraak laat eenheid, horizon en noemer open: of zij wordt gehaald hangt af van de lezing."
                        : "In elke lezing wordt de ondergrens van de afspraak gehaald.";
    }

    Optional<Sectie> sectie() {
        List<Blok> blokken = new ArrayList<>(bbp.opmerkingen("NIET_GETOOND", "LEZING"));
        Stream.of(
                        bbp.tabel(
                                "tabel-bbp-lezingen",
                                "Het bbp-effect in elke lezing, naast de afspraak",
                                "Lezing",
                                bbp.regels("LEZING"),
                                List.of(
                                        Kolom.enige("Waarde"),
                                        Kolom.eenheid(),
                                        new Kolom("Afspraak vanaf", lezing -> doel(lezing, "VANAF")),
                                        new Kolom("Afspraak tot", lezing -> doel(lezing, "TOT")),
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

    private Stuk doel(Regel lezing, String veld) {
        return Tabellen.cel(bbp.regel("DOEL", lezing.filter("maatstaf"))
                .map(doel -> doel.velden().get(veld))
                .orElse(null));
    }
}
