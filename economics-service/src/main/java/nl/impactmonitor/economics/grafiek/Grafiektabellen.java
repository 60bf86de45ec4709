package nl.impactmonitor.economics.grafiek;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.impactmonitor.economics.grafiek.Grafiektabel.Kenmerk;
import nl.impactmonitor.economics.grafiek.Grafiektabel.Rij;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Postsoort;
import nl.impactmonitor.economics.resultaat.Gevoeligheidsregel;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Postregel;
import nl.impactmonitor.economics.resultaat.Resultaat;
import nl.impactmonitor.economics.resultaat.Saldi;
import nl.impactmonitor.platform.drawing.DutchNotation;

/** From what was released of a berekening to the table of each chart. What is held back there is not here either. */
public final class Grafiektabellen {

    private static final BigDecimal NUL = BigDecimal.ZERO.setScale(2);

    private Grafiektabellen() {}

    /** @param beeld what was drawn, if anything; needed for a chart of draws */
    public static Grafiektabel van(Grafieksoort soort, Resultaat r, Optional<Onzekerheidsbeeld> beeld) {
        return switch (soort) {
            case KASSTROMEN -> kasstromen(r);
            case ACTOREN -> actoren(r);
            case TORNADO -> tornado(r);
            case SPREIDING -> spreiding(r, beeld.orElseThrow());
        };
    }

    private static Grafiektabel kasstromen(Resultaat r) {
        List<Rij> rijen = new ArrayList<>();
        for (int jaar = 0; jaar <= r.horizonJaren(); jaar++) {
            BigDecimal baten = som(r, Postsoort.BATEN, jaar);
            BigDecimal kosten = som(r, Postsoort.KOSTEN, jaar);
            rijen.add(Rij.van(jaar == 0 ? "start" : "jaar " + jaar, baten, kosten, baten.add(kosten)));
        }
        return tabel(
                Grafieksoort.KASSTROMEN,
                "Baten en kosten per jaar",
                r,
                List.of("baten", "kosten", "saldo"),
                rijen,
                List.of(),
                List.of("Bedragen per jaar, niet contant gemaakt. Overdrachten tussen actoren heffen elkaar op."));
    }

    private static BigDecimal som(Resultaat r, Postsoort soort, int jaar) {
        return r.matrix().stream()
                .filter(post -> post.soort() == soort && post.sociaal() != null)
                .map(Postregel::sociaal)
                .map(regel -> regel.bedragen().get(jaar))
                .reduce(NUL, BigDecimal::add);
    }

    private static Grafiektabel actoren(Resultaat r) {
        List<Rij> rijen = new ArrayList<>();
        BigDecimal getoond = NUL;
        List<String> weg = new ArrayList<>();
        for (Saldi.Actorsaldo actor : r.perDeelnemer().actoren()) {
            if (actor.saldo() == null) {
                weg.add(naam(actor.actor()));
            } else {
                rijen.add(Rij.van(naam(actor.actor()), actor.saldo()));
                getoond = getoond.add(actor.saldo());
            }
        }
        List<String> noten = new ArrayList<>(List.of(Herkomstregel.contant(r)));
        if (!weg.isEmpty()) {
            rijen.add(Rij.van("achtergehouden, samen", r.perDeelnemer().saldo().subtract(getoond)));
            noten.add("Achtergehouden, omdat een persoon er te veel van bepaalt: " + String.join(", ", weg)
                    + "; alleen hun som volgt uit het saldo.");
        }
        rijen.add(Rij.van("samenleving", r.perDeelnemer().saldo()));
        return tabel(
                Grafieksoort.ACTOREN,
                "Wie wint en wie verliest, tot het saldo van de samenleving",
                r,
                List.of("saldo"),
                rijen,
                List.of(),
                noten);
    }

    private static Grafiektabel tornado(Resultaat r) {
        List<Rij> rijen = r.gevoeligheid().stream()
                .map(g -> Rij.van(naam(g), g.p10(), g.p90(), g.saldoP10(), g.saldoP90()))
                .toList();
        List<String> noten =
                new ArrayList<>(List.of("Bij het 10%- en het 90%-kwantiel van elke invoer; de andere blijven gelijk."));
        int getekend = Tornadotekening.getekend(rijen).size();
        if (getekend < rijen.size()) {
            noten.add("Getekend zijn de " + getekend + " grootste van " + rijen.size() + "; de tabel heeft ze alle.");
        }
        return tabel(
                Grafieksoort.TORNADO,
                "Hoe ver het saldo beweegt met elke invoer",
                r,
                List.of("invoer laag", "invoer hoog", "saldo bij laag", "saldo bij hoog"),
                rijen,
                List.of(new Kenmerk("saldo", r.perDeelnemer().saldo())),
                noten);
    }

    /** A measured quantity is named by its code too: they have one name in common. */
    private static String naam(Gevoeligheidsregel regel) {
        return Grootheid.valueOf(regel.code()).gemeten()
                ? "gemeten: " + regel.code().toLowerCase(Locale.ROOT).replace('_', ' ')
                : regel.naam();
    }

    private static Grafiektabel spreiding(Resultaat r, Onzekerheidsbeeld beeld) {
        Onzekerheidsbeeld.Uitkomstspreiding saldo = beeld.uitkomsten().stream()
                .filter(u -> u.code().equals("SALDO"))
                .findFirst()
                .orElseThrow();
        Onzekerheidsbeeld.Histogramregel h = saldo.histogram();
        int klassen = h.aantallen().size();
        BigDecimal breedte = h.tot().subtract(h.van());
        List<Rij> rijen = new ArrayList<>();
        for (int i = 0; i < klassen; i++) {
            rijen.add(Rij.van(
                    "klasse " + (i + 1),
                    grens(h.van(), breedte, i, klassen),
                    grens(h.van(), breedte, i + 1, klassen),
                    BigDecimal.valueOf(h.aantallen().get(i))));
        }
        List<Kenmerk> kenmerken = new ArrayList<>();
        for (String kans : List.of("0.05", "0.5", "0.95")) {
            kenmerken.add(
                    new Kenmerk("P" + new BigDecimal(kans).movePointRight(2).toBigInteger(), kwantiel(saldo, kans)));
        }
        kenmerken.add(new Kenmerk("kans op een positief saldo", saldo.kansBovenNul()));
        return tabel(
                Grafieksoort.SPREIDING,
                "Verdeling van het saldo over " + DutchNotation.number(BigDecimal.valueOf(beeld.trekkingen()))
                        + " trekkingen",
                r,
                List.of("van", "tot", "trekkingen"),
                rijen,
                kenmerken,
                List.of(
                        "Buiten de klassen: " + h.onder() + " trekkingen eronder, " + h.boven() + " erboven.",
                        "Zaad " + beeld.zaad() + "; een modeluitkomst, geen voorspelling."));
    }

    private static BigDecimal grens(BigDecimal van, BigDecimal breedte, int i, int klassen) {
        return van.add(
                breedte.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(klassen), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal kwantiel(Onzekerheidsbeeld.Uitkomstspreiding saldo, String kans) {
        return saldo.kwantielen().stream()
                .filter(k -> k.kans().compareTo(new BigDecimal(kans)) == 0)
                .findFirst()
                .orElseThrow()
                .waarde();
    }

    private static Grafiektabel tabel(
            Grafieksoort soort,
            String titel,
            Resultaat r,
            List<String> kolommen,
            List<Rij> rijen,
            List<Kenmerk> kenmerken,
            List<String> noten) {
        List<String> alle = new ArrayList<>(noten);
        alle.addAll(Herkomstregel.begrip(r));
        return new Grafiektabel(
                soort,
                titel,
                Herkomstregel.ondertitel(r),
                Herkomstregel.eenheid(r),
                Herkomstregel.bron(r),
                kolommen,
                List.copyOf(rijen),
                List.copyOf(kenmerken),
                List.copyOf(alle));
    }

    private static String naam(Actor actor) {
        return switch (actor) {
            case DEELNEMER -> "deelnemer";
            case WERKGEVER -> "werkgever";
            case GEMEENTE -> "gemeente";
            case RIJK_UWV -> "Rijk en UWV";
            case ZORG -> "zorg";
            case OVERIGE_SAMENLEVING -> "overige samenleving";
        };
    }
}
