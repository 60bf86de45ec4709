package nl.impactmonitor.economics.grafiek;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.Scale;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Shape.Area;
import nl.impactmonitor.platform.drawing.Sketch;

/** Draws counted by class of saldo, with P5, P50 and P95; what lies below zero is darker. */
final class Spreidingtekening {

    private Spreidingtekening() {}

    static Sketch van(Grafiektabel tabel) {
        Doek doek = new Doek(tabel);
        List<Grafiektabel.Rij> rijen = tabel.rijen();
        Scale hoogte = Scale.covering(rijen.stream().map(rij -> rij.waarde(2)).toList());
        Scale breedte = Scale.spanning(rijen.stream()
                .flatMap(rij -> Stream.of(rij.waarde(0), rij.waarde(1)))
                .toList());
        doek.as(hoogte, "trekkingen");
        doek.legenda(List.of("negatief saldo", "positief saldo"), List.of(Doek.DONKER, Doek.LICHT));
        for (Grafiektabel.Rij rij : rijen) {
            double links = x(breedte, rij.waarde(0));
            double rechts = x(breedte, rij.waarde(1));
            double top = Doek.y(hoogte, rij.waarde(2));
            String kleur = rij.waarde(0).signum() < 0 ? Doek.DONKER : Doek.LICHT;
            doek.bij(Area.rectangle(links, top, Math.max(0, rechts - links - 1), Doek.ONDER - top, kleur));
        }
        for (BigDecimal streep : breedte.marks()) {
            double x = x(breedte, streep);
            doek.lijn(x, Doek.ONDER, x, Doek.ONDER + 4, Colours.QUIET, 1, List.of());
            doek.tekst(x, Doek.ONDER + 18, DutchNotation.number(streep), 10, Colours.QUIET, Anchor.MIDDLE);
        }
        doek.tekst(
                (Frame.LEFT + Frame.RIGHT) / 2.0,
                Doek.ONDER + 36,
                "saldo in " + tabel.eenheid(),
                11,
                Colours.QUIET,
                Anchor.MIDDLE);
        for (Grafiektabel.Kenmerk kwantiel : tabel.kenmerken().subList(0, 3)) {
            double x = x(breedte, kwantiel.waarde());
            doek.lijn(x, Doek.BOVEN + 16, x, Doek.ONDER, Colours.INK, 1.5, List.of(6, 3));
            String tekst = kwantiel.naam() + " "
                    + DutchNotation.number(kwantiel.waarde().doubleValue(), 0);
            doek.tekst(x, Doek.BOVEN + 12, tekst, 11, Colours.INK, Anchor.MIDDLE);
        }
        Grafiektabel.Kenmerk kans = tabel.kenmerken().getLast();
        String tekst = kans.naam() + " " + DutchNotation.percent(kans.waarde().doubleValue());
        doek.tekst(Frame.RIGHT, Doek.BOVEN + 32, tekst, 11, Colours.INK, Anchor.END);
        return doek.klaar(Doek.ONDER + 60);
    }

    private static double x(Scale schaal, BigDecimal waarde) {
        return Frame.LEFT + schaal.share(waarde) * (Frame.RIGHT - Frame.LEFT);
    }
}
