package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.Letters;
import nl.impactmonitor.platform.drawing.Shape;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Shape.Area;
import nl.impactmonitor.platform.drawing.Shape.Text;
import nl.impactmonitor.platform.drawing.Sketch;

/** Cells from light for none to dark for most, each with its count written in it. */
public final class Warmtetekening {

    private static final int NAAM = 290;
    private static final int RIJ = 24;
    private static final int TREDEN = 6;
    private static final double LETTERS = 11;

    private final Warmtekaart kaart;
    private final double breedte;
    private final BigDecimal hoogste;
    private final List<Shape> uit;

    private Warmtetekening(Warmtekaart kaart) {
        this.kaart = kaart;
        this.breedte =
                (Frame.RIGHT - NAAM) / (double) Math.max(1, kaart.kolommen().size());
        this.hoogste = kaart.rijen().stream()
                .flatMap(rij -> rij.waarden().stream())
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        this.uit = Frame.heading(kaart.titel(), kaart.ondertitel());
    }

    public static Sketch van(Warmtekaart kaart) {
        return new Warmtetekening(kaart).schets();
    }

    private Sketch schets() {
        for (int i = 0; i < kaart.kolommen().size(); i++) {
            double midden = NAAM + (i + 0.5) * breedte;
            tekst(midden, Frame.TOP - 8, passend(kaart.kolommen().get(i), breedte - 6), Colours.INK, Anchor.MIDDLE);
        }
        for (int i = 0; i < kaart.rijen().size(); i++) {
            rij(kaart.rijen().get(i), Frame.TOP + i * RIJ);
        }
        double voet = Frame.TOP + kaart.rijen().size() * RIJ + 20;
        uit.addAll(Frame.notes(kaart.noten(), voet));
        return new Sketch(Frame.WIDTH, Frame.height(voet, kaart.noten().size()), kaart.titel(), beschrijving(), uit);
    }

    private void rij(Warmtekaart.Rij rij, double y) {
        tekst(NAAM - 10, y + 16, passend(rij.naam(), NAAM - 30), Colours.INK, Anchor.END);
        for (int i = 0; i < rij.waarden().size(); i++) {
            BigDecimal waarde = rij.waarden().get(i);
            String kleur = kleur(waarde);
            uit.add(Area.rectangle(NAAM + i * breedte + 1, y + 1, breedte - 2, RIJ - 2, kleur));
            tekst(NAAM + (i + 0.5) * breedte, y + 16, cijfer(waarde), Colours.inkOn(kleur), Anchor.MIDDLE);
        }
    }

    private String kleur(BigDecimal waarde) {
        if (waarde == null || waarde.signum() <= 0 || hoogste.signum() == 0) {
            return Colours.WHITE;
        }
        int trede = (int) Math.ceil(waarde.doubleValue() / hoogste.doubleValue() * TREDEN);
        return Colours.step(TREDEN - trede, TREDEN);
    }

    private static String cijfer(BigDecimal waarde) {
        return waarde == null ? "." : DutchNotation.number(waarde);
    }

    private void tekst(double x, double y, String tekst, String kleur, Anchor anker) {
        uit.add(new Text(x, y, tekst, LETTERS, kleur, anker));
    }

    private static String passend(String naam, double ruimte) {
        String kort = naam;
        while (kort.length() > 2 && Letters.width(kort, LETTERS) > ruimte) {
            kort = kort.substring(0, kort.length() - 2).stripTrailing() + "…";
        }
        return kort;
    }

    private String beschrijving() {
        String rijen = kaart.rijen().stream()
                .map(rij -> rij.naam() + ": "
                        + IntStream.range(0, kaart.kolommen().size())
                                .mapToObj(i -> kaart.kolommen().get(i) + " "
                                        + (rij.waarden().get(i) == null
                                                ? "niet getoond"
                                                : DutchNotation.number(
                                                        rij.waarden().get(i))))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return kaart.titel() + ". " + kaart.ondertitel() + ". In " + kaart.eenheid() + ". " + rijen + ". "
                + String.join(" ", kaart.noten());
    }
}
