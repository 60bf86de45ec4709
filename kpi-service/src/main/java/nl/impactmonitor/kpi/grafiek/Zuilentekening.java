package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Columns with their heights at the left and what they stand for below. */
public final class Zuilentekening {

    private static final int BOVEN = Frame.TOP + 24;
    private static final int ONDER = 340;
    private static final int MERK = 14;
    private static final double LETTERS = 11;

    private final Zuilen zuilen;
    private final Scale hoogte;
    private final Scale lijn;
    private final BigDecimal eerste;
    private final BigDecimal laatste;
    private final List<Shape> uit;

    private Zuilentekening(Zuilen zuilen) {
        this.zuilen = zuilen;
        this.hoogte = Scale.covering(zuilen.zuilen().stream()
                .flatMap(zuil ->
                        Stream.concat(zuil.delen().stream().map(Zuilen.Deel::hoogte), Stream.ofNullable(zuil.punt())))
                .toList());
        List<BigDecimal> plaatsen = Stream.concat(
                        zuilen.zuilen().stream().flatMap(zuil -> Stream.of(zuil.van(), zuil.tot())),
                        zuilen.merken().stream().map(Zuilen.Merk::plaats))
                .toList();
        this.eerste = Collections.min(plaatsen);
        this.laatste = Collections.max(plaatsen);
        this.lijn = Scale.spanning(plaatsen);
        this.uit = Frame.heading(zuilen.titel(), zuilen.ondertitel());
    }

    public static Sketch van(Zuilen zuilen) {
        return new Zuilentekening(zuilen).schets();
    }

    private Sketch schets() {
        assen();
        legenda();
        zuilen.zuilen().forEach(this::zuil);
        for (int i = 0; i < zuilen.merken().size(); i++) {
            merk(zuilen.merken().get(i), i);
        }
        double voet = ONDER + 58;
        uit.addAll(Frame.notes(zuilen.noten(), voet));
        return new Sketch(
                Frame.WIDTH,
                Frame.height(voet, zuilen.noten().size()),
                zuilen.titel(),
                beschrijving(),
                List.copyOf(uit));
    }

    private void assen() {
        tekst(20, BOVEN - 12, zuilen.eenheid(), Colours.QUIET, Anchor.START);
        for (BigDecimal merk : hoogte.marks()) {
            streep(Frame.LEFT, y(merk), Frame.RIGHT, y(merk), merk.signum() == 0 ? Colours.INK : Colours.GRID);
            tekst(Frame.LEFT - 8, y(merk) + 4, DutchNotation.number(merk), Colours.QUIET, Anchor.END);
        }
        for (BigDecimal merk : lijn.marks()) {
            if (merk.compareTo(eerste) < 0 || merk.compareTo(laatste) > 0) {
                continue;
            }
            streep(x(merk), ONDER, x(merk), ONDER + 4, Colours.QUIET);
            tekst(x(merk), ONDER + 18, DutchNotation.number(merk), Colours.QUIET, Anchor.MIDDLE);
        }
        tekst((Frame.LEFT + Frame.RIGHT) / 2.0, ONDER + 36, zuilen.lijn(), Colours.QUIET, Anchor.MIDDLE);
    }

    /** At the right above the columns. */
    private void legenda() {
        double x = Frame.RIGHT;
        for (int i = zuilen.legenda().size() - 1; i >= 0; i--) {
            x -= Letters.width(zuilen.legenda().get(i), LETTERS);
            tekst(x, BOVEN - 12, zuilen.legenda().get(i), Colours.INK, Anchor.START);
            uit.add(Area.rectangle(x - 17, BOVEN - 22, 12, 12, kleur(i)));
            x -= 32;
        }
    }

    private void zuil(Zuilen.Zuil zuil) {
        double links = x(zuil.van());
        double breed = Math.max(1, x(zuil.tot()) - links - 1);
        for (Zuilen.Deel deel : zuil.delen()) {
            double top = Math.min(y(BigDecimal.ZERO), y(deel.hoogte()));
            double hoog = Math.abs(y(deel.hoogte()) - y(BigDecimal.ZERO));
            uit.add(Area.rectangle(links, top, breed, hoog, kleur(deel.kleur())));
        }
        if (zuil.punt() != null) {
            String woorden = zuil.naam() + ": " + DutchNotation.number(zuil.punt());
            uit.add(new Shape.Dot(links + breed / 2, y(zuil.punt()), 5, Colours.WHITE, woorden));
            uit.add(new Shape.Dot(links + breed / 2, y(zuil.punt()), 3.5, Colours.INK, woorden));
        }
    }

    /** Names of neighbours stand below each other, so that none lies over another. */
    private void merk(Zuilen.Merk merk, int nummer) {
        double naam = BOVEN + MERK * (nummer + 1);
        double x = x(merk.plaats());
        uit.add(new Line(List.of(new Point(x, naam + 4), new Point(x, ONDER)), Colours.INK, 1.5, List.of(6, 3)));
        boolean rechts = x > (Frame.LEFT + Frame.RIGHT) / 2.0;
        tekst(x + (rechts ? -5 : 5), naam, merk.naam(), Colours.INK, rechts ? Anchor.END : Anchor.START);
    }

    private String kleur(int i) {
        return Colours.step(1 + 7 * i, 10);
    }

    private void streep(double x1, double y1, double x2, double y2, String kleur) {
        uit.add(new Line(List.of(new Point(x1, y1), new Point(x2, y2)), kleur, 1, List.of()));
    }

    private void tekst(double x, double y, String tekst, String kleur, Anchor anker) {
        uit.add(new Text(x, y, tekst, LETTERS, kleur, anker));
    }

    /** From the first column to the last, and not to the round numbers around them. */
    private double x(BigDecimal plaats) {
        double breed = laatste.subtract(eerste).doubleValue();
        return Frame.LEFT + plaats.subtract(eerste).doubleValue() / breed * (Frame.RIGHT - Frame.LEFT);
    }

    private double y(BigDecimal waarde) {
        return ONDER - hoogte.share(waarde) * (ONDER - BOVEN);
    }

    private String beschrijving() {
        String rijen = zuilen.zuilen().stream().map(this::inWoorden).collect(Collectors.joining("; "));
        String merken = zuilen.merken().stream().map(Zuilen.Merk::naam).collect(Collectors.joining(", "));
        return zuilen.titel() + ". " + zuilen.ondertitel() + ". In " + zuilen.eenheid() + ". "
                + (merken.isEmpty() ? "" : "Strepen: " + merken + ". ") + rijen + ". "
                + String.join(" ", zuilen.noten());
    }

    private String inWoorden(Zuilen.Zuil zuil) {
        String delen = zuil.delen().stream()
                .map(deel -> zuilen.legenda().get(deel.kleur()) + " " + DutchNotation.number(deel.hoogte()))
                .collect(Collectors.joining(", "));
        return zuil.naam() + ": " + delen + (zuil.punt() == null ? "" : ", stip " + DutchNotation.number(zuil.punt()));
    }
}
