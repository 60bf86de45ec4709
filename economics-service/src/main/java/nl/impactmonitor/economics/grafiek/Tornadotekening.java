package nl.impactmonitor.economics.grafiek;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.Letters;
import nl.impactmonitor.platform.drawing.Scale;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Shape.Area;
import nl.impactmonitor.platform.drawing.Sketch;

/** A bar per input, from the saldo at its low value to that at its high one, the widest first. */
final class Tornadotekening {

    private static final int HOOGSTENS = 14;
    private static final int NAAM = 290;
    private static final int RIJ = 22;
    private static final double LETTERS = 11;

    private Tornadotekening() {}

    static Sketch van(Grafiektabel tabel) {
        Doek doek = new Doek(tabel);
        List<Grafiektabel.Rij> rijen = getekend(tabel.rijen());
        BigDecimal saldo = tabel.kenmerken().getFirst().waarde();
        Scale schaal = Scale.spanning(
                Stream.concat(rijen.stream().flatMap(rij -> Stream.of(rij.waarde(2), rij.waarde(3))), Stream.of(saldo))
                        .toList());
        double onder = Doek.BOVEN + rijen.size() * RIJ + 6;
        doek.tekst(20, Doek.BOVEN - 12, "saldo in " + tabel.eenheid(), LETTERS, Colours.QUIET, Anchor.START);
        doek.legenda(List.of("invoer laag", "invoer hoog"), List.of(Doek.DONKER, Doek.LICHT));
        for (BigDecimal streep : schaal.marks()) {
            double x = x(schaal, streep);
            doek.lijn(x, Doek.BOVEN, x, onder, streep.signum() == 0 ? Colours.QUIET : Colours.GRID, 1, List.of());
            doek.tekst(x, onder + 14, DutchNotation.number(streep), LETTERS, Colours.QUIET, Anchor.MIDDLE);
        }
        for (int i = 0; i < rijen.size(); i++) {
            rij(doek, rijen.get(i), schaal, x(schaal, saldo), Doek.BOVEN + 6 + i * RIJ);
        }
        doek.lijn(x(schaal, saldo), Doek.BOVEN, x(schaal, saldo), onder, Colours.INK, 1.5, List.of());
        doek.tekst(
                x(schaal, saldo),
                onder + 30,
                "saldo " + DutchNotation.number(saldo.doubleValue(), 0),
                LETTERS,
                Colours.INK,
                Anchor.MIDDLE);
        return doek.klaar(onder + 54);
    }

    /** What moves the saldo at all, the widest first, as far as there is room. */
    static List<Grafiektabel.Rij> getekend(List<Grafiektabel.Rij> rijen) {
        return rijen.stream()
                .filter(rij -> rij.waarde(2).compareTo(rij.waarde(3)) != 0)
                .limit(HOOGSTENS)
                .toList();
    }

    private static void rij(Doek doek, Grafiektabel.Rij rij, Scale schaal, double midden, double y) {
        doek.tekst(NAAM - 10, y + 12, passend(rij.naam()), LETTERS, Colours.INK, Anchor.END);
        for (int kant = 0; kant < 2; kant++) {
            double x = x(schaal, rij.waarde(2 + kant));
            doek.bij(Area.rectangle(
                    Math.min(x, midden), y, Math.abs(x - midden), RIJ - 6, kant == 0 ? Doek.DONKER : Doek.LICHT));
        }
    }

    private static String passend(String naam) {
        String kort = naam;
        while (Letters.width(kort, LETTERS) > NAAM - 30) {
            kort = kort.substring(0, kort.length() - 2).stripTrailing() + "…";
        }
        return kort;
    }

    private static double x(Scale schaal, BigDecimal waarde) {
        return NAAM + schaal.share(waarde) * (Frame.RIGHT - NAAM);
    }
}
