package nl.impactmonitor.economics.grafiek;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.Letters;
import nl.impactmonitor.platform.drawing.Scale;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Sketch;

/** Each actor begins where the one before ended; the last bar is what is left for society. */
final class Watervaltekening {

    private Watervaltekening() {}

    static Sketch van(Grafiektabel tabel) {
        Doek doek = new Doek(tabel);
        List<Grafiektabel.Rij> rijen = tabel.rijen();
        List<BigDecimal> standen = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (Grafiektabel.Rij rij : rijen.subList(0, rijen.size() - 1)) {
            standen.add(standen.getLast().add(rij.waarde(0)));
        }
        Scale schaal = Scale.covering(standen);
        doek.as(schaal, tabel.eenheid());
        doek.legenda(List.of("wint", "verliest", "saldo"), List.of(Doek.LICHT, Doek.DONKER, Doek.MIDDEN));
        double vak = (double) (Frame.RIGHT - Frame.LEFT) / rijen.size();
        for (int i = 0; i < rijen.size(); i++) {
            boolean laatste = i == rijen.size() - 1;
            BigDecimal waarde = rijen.get(i).waarde(0);
            double van = Doek.y(schaal, laatste ? BigDecimal.ZERO : standen.get(i));
            double tot = Doek.y(schaal, laatste ? waarde : standen.get(i + 1));
            double x = Frame.LEFT + i * vak;
            String kleur = laatste ? Doek.MIDDEN : waarde.signum() < 0 ? Doek.DONKER : Doek.LICHT;
            doek.balk(x + vak * 0.12, van, tot, vak * 0.76, kleur);
            if (!laatste) {
                doek.lijn(x + vak * 0.12, tot, x + vak * 1.88, tot, Colours.QUIET, 1, List.of(2, 3));
            }
            String cijfer =
                    (waarde.signum() > 0 && !laatste ? "+" : "") + DutchNotation.number(waarde.doubleValue(), 0);
            doek.tekst(x + vak / 2, Math.min(van, tot) - 5, cijfer, 11, Colours.INK, Anchor.MIDDLE);
            String naam = rijen.get(i).naam();
            String[] woorden = Letters.width(naam, 11) < vak ? new String[] {naam} : naam.split(" ");
            for (int w = 0; w < woorden.length; w++) {
                doek.tekst(x + vak / 2, Doek.ONDER + 18 + w * 13, woorden[w], 11, Colours.INK, Anchor.MIDDLE);
            }
        }
        return doek.klaar(Doek.ONDER + 76);
    }
}
