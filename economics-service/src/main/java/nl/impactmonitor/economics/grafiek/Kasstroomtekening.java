package nl.impactmonitor.economics.grafiek;

import java.math.BigDecimal;
import java.util.List;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.Scale;
import nl.impactmonitor.platform.drawing.Shape;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Sketch;

/** Baten above the line, kosten below it, the saldo as a dot. */
final class Kasstroomtekening {

    private static final int MAX_OP_AS = 13;

    private Kasstroomtekening() {}

    static Sketch van(Grafiektabel tabel) {
        Doek doek = new Doek(tabel);
        List<Grafiektabel.Rij> rijen = tabel.rijen();
        Scale schaal = Scale.covering(
                rijen.stream().flatMap(rij -> rij.waarden().stream()).toList());
        doek.as(schaal, tabel.eenheid());
        doek.legenda(tabel.kolommen(), List.of(Doek.LICHT, Doek.DONKER, Colours.INK));
        double vak = (double) (Frame.RIGHT - Frame.LEFT) / rijen.size();
        double nul = Doek.y(schaal, BigDecimal.ZERO);
        int stap = (rijen.size() + MAX_OP_AS - 1) / MAX_OP_AS;
        for (int i = 0; i < rijen.size(); i++) {
            Grafiektabel.Rij rij = rijen.get(i);
            double x = Frame.LEFT + i * vak;
            doek.balk(x + vak * 0.15, nul, Doek.y(schaal, rij.waarde(0)), vak * 0.7, Doek.LICHT);
            doek.balk(x + vak * 0.15, nul, Doek.y(schaal, rij.waarde(1)), vak * 0.7, Doek.DONKER);
            double saldo = Doek.y(schaal, rij.waarde(2));
            String waarde = rij.naam() + ": " + DutchNotation.number(rij.waarde(2));
            doek.bij(new Shape.Dot(x + vak / 2, saldo, 5, Colours.WHITE, waarde));
            doek.bij(new Shape.Dot(x + vak / 2, saldo, 3.5, Colours.INK, waarde));
            if (i % stap == 0) {
                doek.tekst(x + vak / 2, Doek.ONDER + 18, rij.naam(), 10, Colours.QUIET, Anchor.MIDDLE);
            }
        }
        return doek.klaar(Doek.ONDER + 44);
    }
}
