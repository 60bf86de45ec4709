package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** What the MKBA says in sentences, chosen by its numbers: a model outcome with its spread, never more sure than that. */
final class Mkbazinnen {

    private final Rekenstof mkba;

    Mkbazinnen(Stof stof) {
        this.mkba = new Rekenstof(stof, Deel.MKBA);
    }

    List<Alinea> alle() {
        List<Alinea> zinnen = new ArrayList<>();
        saldo().ifPresent(zinnen::add);
        spreiding().ifPresent(zinnen::add);
        zinnen.addAll(mkba.opmerkingen("NIET_GETROKKEN"));
        overheid().ifPresent(zinnen::add);
        terugverdiend().ifPresent(zinnen::add);
        return zinnen;
    }

    private Optional<Alinea> saldo() {
        Optional<Getal> saldo = mkba.getal("UITKOMST", "SALDO");
        Optional<Getal> baten = mkba.getal("UITKOMST", "BATEN");
        Optional<Getal> kosten = mkba.getal("UITKOMST", "KOSTEN");
        if (saldo.isEmpty()
                || baten.isEmpty()
                || kosten.isEmpty()
                || saldo.get().waarde() == null) {
            return Optional.empty();
        }
        String richting =
                switch (saldo.get().waarde().signum()) {
                    case 1 -> "hoger dan";
                    case -1 -> "lager dan";
                    default -> "even hoog als";
                };
        return Optional.of(Alinea.van(
                new Tekst("In het model zijn de maatschappelijke baten " + richting + " de kosten: "),
                Notatie.getal(baten.get()),
                new Tekst(" tegenover "),
                Notatie.getal(kosten.get()),
                new Tekst(" " + eenheid(kosten.get()) + ", contant gemaakt. Het saldo is "),
                Notatie.getal(saldo.get()),
                new Tekst(" " + eenheid(saldo.get()) + ".")));
    }

    /** Whether the spread has nought in it decides what may be said of the sign; a part of the draws lies outside of it all the same. */
    private Optional<Alinea> spreiding() {
        return mkba.regel("SPREIDING", "SALDO").map(saldo -> {
            BigDecimal laag = saldo.waarde("P5");
            BigDecimal hoog = saldo.waarde("P95");
            if (laag == null || hoog == null) {
                return Alinea.tekst("Hoe onzeker het saldo is, is niet bekend.");
            }
            List<Stuk> stukken = new ArrayList<>(List.of(
                    new Tekst("In negen van de tien trekkingen ligt het saldo tussen "),
                    Notatie.getal(saldo.velden().get("P5")),
                    new Tekst(" en "),
                    Notatie.getal(saldo.velden().get("P95")),
                    new Tekst(", met "),
                    Notatie.getal(saldo.velden().get("P50")),
                    new Tekst(" in het midden; het gemiddelde heeft een Monte-Carlofout van "),
                    Notatie.getal(saldo.velden().get("STANDAARDFOUT")),
                    new Tekst(" " + eenheid(saldo.velden().get("P50")) + "." + slot(laag, hoog))));
            if (saldo.waarde("KANS") != null) {
                stukken.add(new Tekst(" De kans op een saldo boven nul is in de trekkingen "));
                stukken.add(Notatie.getal(saldo.velden().get("KANS")));
                stukken.add(new Tekst(", op een schaal van 0 tot 1."));
            }
            return new Alinea(stukken);
        });
    }

    private static String slot(BigDecimal laag, BigDecimal hoog) {
        return laag.signum() > 0
                ? " Dat hele interval ligt boven nul."
                : hoog.signum() < 0
                        ? " Dat hele interval ligt onder nul."
                        : " Nul ligt daartussen: of de baten opwegen tegen de kosten is hiermee niet te zeggen.";
    }

    private Optional<Alinea> overheid() {
        return mkba.getal("UITKOMST", "FISCAAL_SALDO").map(saldo -> {
            if (saldo.waarde() == null) {
                return Alinea.tekst("Het saldo van Rijk en gemeente samen: " + Redenen.woorden(saldo) + ".");
            }
            String slot =
                    switch (saldo.waarde().signum()) {
                        case 1 -> ": zij houden eraan over.";
                        case -1 -> ": zij leggen erop toe.";
                        default -> ".";
                    };
            return Alinea.van(
                    new Tekst("Het saldo van Rijk en gemeente samen is "),
                    Notatie.getal(saldo),
                    new Tekst(" " + eenheid(saldo) + slot));
        });
    }

    private Optional<Alinea> terugverdiend() {
        return mkba.getal("UITKOMST", "TERUGVERDIENJAAR")
                .map(jaar -> jaar.waarde() == null
                        ? Alinea.tekst("Binnen de horizon van de berekening worden de kosten niet terugverdiend.")
                        : Alinea.van(
                                new Tekst("De kosten zijn terugverdiend in jaar "),
                                Notatie.getal(jaar),
                                new Tekst(".")));
    }

    private static String eenheid(Getal getal) {
        return Notatie.eenheid(getal.eenheid());
    }
}
