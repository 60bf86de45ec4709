package nl.impactmonitor.kpi.grafiek;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.Letters;
import nl.impactmonitor.platform.drawing.Shape;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Shape.Area;
import nl.impactmonitor.platform.drawing.Shape.Line;
import nl.impactmonitor.platform.drawing.Shape.Point;
import nl.impactmonitor.platform.drawing.Shape.Text;
import nl.impactmonitor.platform.drawing.Sketch;

/**
 * Diverging stacked bars: what lies below the middle of the scale goes left of the line, what lies above it right, half of a
 * middle step on each side. So a bar that moved to the right is a change for the better.
 */
public final class Verdelingtekening {

    private static final int NAAM = 190;
    private static final int BALK = 20;
    private static final int WITREGEL = 14;
    private static final double MIN_VOOR_CIJFER = 22;

    private final Verdelingen verdelingen;
    private final int k;
    private double y = Frame.TOP + 18;

    private Verdelingtekening(Verdelingen verdelingen) {
        this.verdelingen = verdelingen;
        this.k = verdelingen.treden().size();
    }

    public static Sketch van(Verdelingen verdelingen) {
        return new Verdelingtekening(verdelingen).schets();
    }

    private Sketch schets() {
        List<Shape> uit = Frame.heading(verdelingen.titel(), verdelingen.ondertitel());
        legenda(uit);
        double begin = y - 6;
        boolean iets = false;
        List<Shape> balken = new ArrayList<>();
        for (Verdelingen.Leefgebied leefgebied : verdelingen.leefgebieden()) {
            balken.add(new Text(20, y + 14, leefgebied.naam(), 12, Colours.INK, Anchor.START));
            y += 20;
            for (Verdelingen.Meting meting : leefgebied.metingen()) {
                balk(balken, meting);
                iets |= meting.aandelen() == null && meting.anders() == null;
                y += BALK + 4;
            }
            y += WITREGEL;
        }
        if (!balken.isEmpty()) {
            List<Point> midden = List.of(new Point(midden(), begin), new Point(midden(), y - WITREGEL));
            uit.add(new Line(midden, Colours.INK, 1, List.of()));
        }
        uit.addAll(balken);
        List<String> noten = noten(iets);
        uit.addAll(Frame.notes(noten, y + 14));
        return new Sketch(
                Frame.WIDTH, Frame.height(y + 14, noten.size()), verdelingen.titel(), beschrijving(noten), uit);
    }

    private void legenda(List<Shape> uit) {
        double x = 20;
        for (int i = 0; i < k; i++) {
            String trede = verdelingen.treden().get(i);
            double breedte = 18 + Letters.width(trede, 11) + 18;
            if (x + breedte > Frame.RIGHT && x > 20) {
                x = 20;
                y += 18;
            }
            uit.add(Area.rectangle(x, y - 26, 12, 12, Colours.step(i, k)));
            uit.add(new Text(x + 17, y - 16, trede, 11, Colours.INK, Anchor.START));
            x += breedte;
        }
        y += 6;
    }

    private void balk(List<Shape> uit, Verdelingen.Meting meting) {
        String naam = meting.naam() + (meting.n() == null ? "" : " (n = " + meting.n() + ")");
        uit.add(new Text(NAAM - 12, y + 14, naam, 11, Colours.QUIET, Anchor.END));
        if (meting.aandelen() == null) {
            uit.add(new Text(midden() + 6, y + 14, zonder(meting), 11, Colours.QUIET, Anchor.START));
            return;
        }
        double x = midden() - schaal() * links(meting.aandelen());
        for (int i = 0; i < k; i++) {
            double breedte = schaal() * meting.aandelen().get(i);
            if (breedte > 0) {
                String kleur = Colours.step(i, k);
                uit.add(Area.rectangle(x, y, breedte, BALK, kleur));
                if (breedte >= MIN_VOOR_CIJFER) {
                    String cijfer = DutchNotation.percent(meting.aandelen().get(i));
                    uit.add(new Text(x + breedte / 2, y + 14, cijfer, 10, Colours.inkOn(kleur), Anchor.MIDDLE));
                }
            }
            x += breedte;
        }
    }

    private static String zonder(Verdelingen.Meting meting) {
        return meting.anders() == null ? "niet getoond" : meting.anders();
    }

    /** The share left of the line: below the middle of the scale, with half of a middle step. */
    private double links(List<Double> aandelen) {
        double links = 0;
        for (int i = 0; i < k / 2; i++) {
            links += aandelen.get(i);
        }
        return k % 2 == 1 ? links + aandelen.get(k / 2) / 2 : links;
    }

    private List<String> noten(boolean weggelaten) {
        List<String> noten = new ArrayList<>();
        noten.add(
                "Links van de lijn de lagere helft van de schaal, rechts de hogere; verandering is geen bewezen effect.");
        if (weggelaten) {
            noten.add("Niet getoond: te weinig personen, of er zou een ander cijfer uit volgen; dat is geen nul.");
        }
        return noten;
    }

    private String beschrijving(List<String> noten) {
        String alles = verdelingen.leefgebieden().stream()
                .map(l -> l.naam() + ": "
                        + l.metingen().stream().map(this::inWoorden).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
        return verdelingen.titel() + ". " + verdelingen.ondertitel() + ". "
                + (alles.isEmpty() ? "Nog geen gegevens" : alles) + ". " + String.join(" ", noten);
    }

    private String inWoorden(Verdelingen.Meting meting) {
        String n = meting.n() == null ? "" : " (n = " + meting.n() + ")";
        String aandelen = meting.aandelen() == null
                ? zonder(meting)
                : IntStream.range(0, k)
                        .mapToObj(i -> verdelingen.treden().get(i) + " "
                                + DutchNotation.percent(meting.aandelen().get(i)))
                        .collect(Collectors.joining(", "));
        return meting.naam() + n + " " + aandelen;
    }

    /** Pixels of a share of 1: a bar fits wholly on either side. */
    private static double schaal() {
        return (Frame.RIGHT - NAAM) / 2.0;
    }

    private static double midden() {
        return NAAM + schaal();
    }
}
