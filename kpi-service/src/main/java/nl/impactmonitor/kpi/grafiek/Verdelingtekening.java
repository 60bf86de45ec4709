package nl.impactmonitor.kpi.grafiek;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.grafiek.Element.Anker;
import nl.impactmonitor.kpi.grafiek.Element.Lijn;
import nl.impactmonitor.kpi.grafiek.Element.Punt;
import nl.impactmonitor.kpi.grafiek.Element.Tekst;
import nl.impactmonitor.kpi.grafiek.Element.Vlak;

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
    private double y = Kader.BOVEN + 18;

    private Verdelingtekening(Verdelingen verdelingen) {
        this.verdelingen = verdelingen;
        this.k = verdelingen.treden().size();
    }

    public static Schets van(Verdelingen verdelingen) {
        return new Verdelingtekening(verdelingen).schets();
    }

    private Schets schets() {
        List<Element> uit = Kader.kop(verdelingen.titel(), verdelingen.ondertitel());
        legenda(uit);
        double begin = y - 6;
        boolean iets = false;
        List<Element> balken = new ArrayList<>();
        for (Verdelingen.Leefgebied leefgebied : verdelingen.leefgebieden()) {
            balken.add(new Tekst(20, y + 14, leefgebied.naam(), 12, Kleuren.INKT, Anker.BEGIN));
            y += 20;
            for (Verdelingen.Meting meting : leefgebied.metingen()) {
                balk(balken, meting);
                iets |= meting.aandelen() == null;
                y += BALK + 4;
            }
            y += WITREGEL;
        }
        if (!balken.isEmpty()) {
            List<Punt> midden = List.of(new Punt(midden(), begin), new Punt(midden(), y - WITREGEL));
            uit.add(new Lijn(midden, Kleuren.INKT, 1, List.of()));
        }
        uit.addAll(balken);
        List<String> noten = noten(iets);
        uit.addAll(Kader.noten(noten, y + 14));
        return new Schets(
                Kader.BREEDTE, Kader.hoogte(y + 14, noten.size()), verdelingen.titel(), beschrijving(noten), uit);
    }

    private void legenda(List<Element> uit) {
        double x = 20;
        for (int i = 0; i < k; i++) {
            String trede = verdelingen.treden().get(i);
            double breedte = 18 + Letters.breedte(trede, 11) + 18;
            if (x + breedte > Kader.RECHTS && x > 20) {
                x = 20;
                y += 18;
            }
            uit.add(Vlak.rechthoek(x, y - 26, 12, 12, Kleuren.trede(i, k)));
            uit.add(new Tekst(x + 17, y - 16, trede, 11, Kleuren.INKT, Anker.BEGIN));
            x += breedte;
        }
        y += 6;
    }

    private void balk(List<Element> uit, Verdelingen.Meting meting) {
        String naam = meting.naam() + (meting.n() == null ? "" : " (n = " + meting.n() + ")");
        uit.add(new Tekst(NAAM - 12, y + 14, naam, 11, Kleuren.STIL, Anker.EINDE));
        if (meting.aandelen() == null) {
            uit.add(new Tekst(midden() + 6, y + 14, "niet getoond", 11, Kleuren.STIL, Anker.BEGIN));
            return;
        }
        double x = midden() - schaal() * links(meting.aandelen());
        for (int i = 0; i < k; i++) {
            double breedte = schaal() * meting.aandelen().get(i);
            if (breedte > 0) {
                String kleur = Kleuren.trede(i, k);
                uit.add(Vlak.rechthoek(x, y, breedte, BALK, kleur));
                if (breedte >= MIN_VOOR_CIJFER) {
                    String cijfer = Notatie.procent(meting.aandelen().get(i));
                    uit.add(new Tekst(x + breedte / 2, y + 14, cijfer, 10, Kleuren.inktOp(kleur), Anker.MIDDEN));
                }
            }
            x += breedte;
        }
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
            noten.add("Niet getoond: er staan te weinig personen achter; dat is geen nul.");
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
                ? "niet getoond"
                : IntStream.range(0, k)
                        .mapToObj(i -> verdelingen.treden().get(i) + " "
                                + Notatie.procent(meting.aandelen().get(i)))
                        .collect(Collectors.joining(", "));
        return meting.naam() + n + " " + aandelen;
    }

    /** Pixels of a share of 1: a bar fits wholly on either side. */
    private static double schaal() {
        return (Kader.RECHTS - NAAM) / 2.0;
    }

    private static double midden() {
        return NAAM + schaal();
    }
}
