package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.grafiek.Balken.Balk;
import nl.impactmonitor.kpi.grafiek.Balken.Deel;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.Letters;
import nl.impactmonitor.platform.drawing.Scale;
import nl.impactmonitor.platform.drawing.Shape;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Shape.Area;
import nl.impactmonitor.platform.drawing.Shape.Line;
import nl.impactmonitor.platform.drawing.Shape.Point;
import nl.impactmonitor.platform.drawing.Shape.Text;
import nl.impactmonitor.platform.drawing.Sketch;

/** Lying bars with their names before them and their figures behind them. */
public final class Balkentekening {

    private static final int NAAM = 290;
    private static final int RECHTS = Frame.RIGHT - 90;
    private static final int RIJ = 26;
    private static final double LETTERS = 11;

    private final Balken balken;
    private final Scale schaal;
    private final List<Shape> uit;

    private Balkentekening(Balken balken) {
        this.balken = balken;
        this.schaal = Scale.covering(Stream.concat(
                        balken.balken().stream().flatMap(Balkentekening::waarden),
                        Stream.ofNullable(balken.lijn()).map(Balken.Lijn::waarde))
                .toList());
        this.uit = Frame.heading(balken.titel(), balken.ondertitel());
    }

    public static Sketch van(Balken balken) {
        return new Balkentekening(balken).schets();
    }

    private static Stream<BigDecimal> waarden(Balk balk) {
        return Stream.concat(
                balk.delen().stream().flatMap(deel -> Stream.of(deel.van(), deel.tot())),
                Stream.ofNullable(balk.merk()).filter(Objects::nonNull));
    }

    private Sketch schets() {
        double boven = Frame.TOP + (balken.legenda().isEmpty() ? 0 : 12);
        double onder = boven + balken.balken().size() * RIJ;
        legenda();
        assen(boven, onder);
        for (int i = 0; i < balken.balken().size(); i++) {
            balk(balken.balken().get(i), boven + i * RIJ);
        }
        double voet = onder + 36;
        if (balken.lijn() != null) {
            double x = x(balken.lijn().waarde());
            streep(x, boven, onder, Colours.INK, 1.5);
            tekst(x, onder + 28, balken.lijn().naam(), Colours.INK, Anchor.MIDDLE);
            voet += 14;
        }
        uit.addAll(Frame.notes(balken.noten(), voet));
        return new Sketch(Frame.WIDTH, Frame.height(voet, balken.noten().size()), balken.titel(), beschrijving(), uit);
    }

    private void legenda() {
        double x = 20;
        for (int i = 0; i < balken.legenda().size(); i++) {
            uit.add(Area.rectangle(x, Frame.TOP - 20, 12, 12, kleur(i)));
            tekst(x + 17, Frame.TOP - 10, balken.legenda().get(i), Colours.INK, Anchor.START);
            x += 35 + Letters.width(balken.legenda().get(i), LETTERS);
        }
    }

    private void assen(double boven, double onder) {
        for (BigDecimal merk : schaal.marks()) {
            streep(x(merk), boven, onder, merk.signum() == 0 ? Colours.QUIET : Colours.GRID, 1);
            tekst(x(merk), onder + 14, DutchNotation.number(merk), Colours.QUIET, Anchor.MIDDLE);
        }
        tekst(NAAM - 40, onder + 14, balken.eenheid(), Colours.QUIET, Anchor.END);
    }

    private void balk(Balk balk, double y) {
        tekst(NAAM - 10, y + 16, passend(balk.naam()), Colours.INK, Anchor.END);
        for (Deel deel : balk.delen()) {
            double van = Math.min(x(deel.van()), x(deel.tot()));
            uit.add(Area.rectangle(van, y + 4, Math.abs(x(deel.tot()) - x(deel.van())), RIJ - 9, kleur(deel.kleur())));
        }
        if (balk.merk() != null) {
            streep(x(balk.merk()), y + 1, y + RIJ - 2, Colours.INK, 3);
        }
        tekst(RECHTS + 8, y + 16, balk.cijfer(), Colours.INK, Anchor.START);
    }

    private String kleur(int i) {
        return Colours.step(i, Math.max(2, balken.legenda().size()));
    }

    private void streep(double x, double boven, double onder, String kleur, double breedte) {
        uit.add(new Line(List.of(new Point(x, boven), new Point(x, onder)), kleur, breedte, List.of()));
    }

    private void tekst(double x, double y, String tekst, String kleur, Anchor anker) {
        uit.add(new Text(x, y, tekst, LETTERS, kleur, anker));
    }

    private static String passend(String naam) {
        String kort = naam;
        while (Letters.width(kort, LETTERS) > NAAM - 30) {
            kort = kort.substring(0, kort.length() - 2).stripTrailing() + "…";
        }
        return kort;
    }

    private double x(BigDecimal waarde) {
        return NAAM + schaal.share(waarde) * (RECHTS - NAAM);
    }

    private String beschrijving() {
        String rijen = balken.balken().stream()
                .map(balk -> balk.naam() + ": " + balk.cijfer()
                        + (balk.merk() == null ? "" : ", streep bij " + DutchNotation.number(balk.merk())))
                .collect(Collectors.joining("; "));
        String lijn = balken.lijn() == null ? "" : " Lijn: " + balken.lijn().naam() + ".";
        return balken.titel() + ". " + balken.ondertitel() + ". In " + balken.eenheid() + ". " + rijen + "." + lijn
                + " " + String.join(" ", balken.noten());
    }
}
