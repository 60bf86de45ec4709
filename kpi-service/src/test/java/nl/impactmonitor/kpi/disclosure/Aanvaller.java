package nl.impactmonitor.kpi.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.impactmonitor.kpi.disclosure.Proefgebied.Regels;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Standcijfers;

/**
 * Knows everything that was ever published: every count of every stand, every share and interval that an answer carries, in
 * which pilots nobody moved, and that no count is below zero. Works out by linear programme between which bounds a figure of
 * any stand lies. The unknowns are all combinations of all kenmerken in every stand, finer than any table.
 */
final class Aanvaller {

    /** A figure that is asked after. */
    record Doel(Figuur figuur, int stand) {}

    /** @param cel where nobody moved it is the same one as in the stand before */
    private record Onbekende(int cel, int stand, Proefgebied.Mens soort) {
        boolean in(Figuur figuur, int welke) {
            return stand == welke && soort.telt(figuur, stand);
        }
    }

    private final Proefgebied gebied;
    private final List<List<Onbekende>> onbekenden = new ArrayList<>();
    private final Kennis kennis;
    private int cellen;

    Aanvaller(Proefgebied gebied) {
        this.gebied = gebied;
        for (int stand = 0; stand < gebied.standen.size(); stand++) {
            onbekenden.add(onbekenden(stand));
        }
        double[] waar = new double[cellen];
        onbekenden.forEach(stand -> stand.forEach(o -> waar[o.cel] =
                gebied.mensen.stream().filter(mens -> mens.is(o.soort, o.stand)).count()));
        this.kennis = new Kennis(waar);
        for (int stand = 0; stand < onbekenden.size(); stand++) {
            for (Figuur figuur : gebied.figuren()) {
                lees(figuur, stand);
            }
        }
    }

    /** Which of these figures are left with an interval that is less wide than this. */
    List<Doel> bekend(List<Doel> doelen, long breedte) {
        List<Som> sommen = doelen.stream()
                .map(doel -> som(doel.stand, o -> o.in(doel.figuur, doel.stand) ? 1 : 0))
                .toList();
        return kennis.binnen(breedte, sommen).stream().map(doelen::get).toList();
    }

    /** The figure as an answer has it, and what the answer says of its share where that does not follow from counts. */
    private void lees(Figuur figuur, int stand) {
        Standcijfers.Aantal aantal = antwoord(figuur, stand, gebied.getoond(figuur, stand));
        if (aantal.waarde() != null) {
            kennis.weet(som(stand, o -> o.in(figuur, stand) ? 1 : 0), aantal.waarde(), aantal.waarde());
        }
        Proefgebied.geheelVan(figuur.maat()).map(figuur::van).ifPresent(geheel -> {
            boolean allesGetoond = gebied.getoond(geheel, stand);
            boolean losseDelen = gebied.regels == Regels.LOSSE_DELEN;
            Deel deel = antwoord(figuur, stand, losseDelen || aantal.waarde() != null)
                    .deelVan(antwoord(geheel, stand, losseDelen || allesGetoond));
            if (deel.aandeel() != null && (aantal.waarde() == null || !allesGetoond)) {
                deel(figuur, geheel, stand, deel.aandeel(), 0, 0);
                deel(figuur, geheel, stand, deel.interval().van(), 0, Double.POSITIVE_INFINITY);
                deel(figuur, geheel, stand, deel.interval().tot(), Double.NEGATIVE_INFINITY, 0);
            }
        });
    }

    private Standcijfers.Aantal antwoord(Figuur figuur, int stand, boolean getoond) {
        return new Standcijfers.Aantal(getoond ? gebied.aantal(figuur, stand) : null, Instant.EPOCH);
    }

    /** The part less this share of the whole: a sum, since the whole is unknown too. */
    private void deel(Figuur deel, Figuur geheel, int stand, double aandeel, double minstens, double hoogstens) {
        kennis.weet(
                som(stand, o -> (o.in(deel, stand) ? 1 : 0) - (o.in(geheel, stand) ? aandeel : 0)),
                minstens,
                hoogstens);
    }

    private Som som(int stand, ToDoubleFunction<Onbekende> factor) {
        double[] som = new double[cellen];
        onbekenden.get(stand).forEach(o -> som[o.cel] += factor.applyAsDouble(o));
        return Som.van(som);
    }

    private List<Onbekende> onbekenden(int stand) {
        List<Proefgebied.Mens> soorten = gebied.soorten(stand);
        List<Onbekende> nu = new ArrayList<>();
        for (int i = 0; i < soorten.size(); i++) {
            boolean stil = gebied.stil.get(stand).contains(soorten.get(i).pilot());
            int cel = stil ? onbekenden.get(stand - 1).get(i).cel : cellen++;
            nu.add(new Onbekende(cel, stand, soorten.get(i)));
        }
        return nu;
    }
}
