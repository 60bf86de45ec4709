package nl.impactmonitor.kpi.grafiek;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.grafiek.Element.Anker;
import nl.impactmonitor.kpi.grafiek.Element.Tekst;

/** What both charts have around them: title, line below it, notes at the foot. */
final class Kader {

    static final int BREEDTE = 760;
    static final int LINKS = 70;
    static final int RECHTS = BREEDTE - 30;
    static final int BOVEN = 84;
    private static final int NOOT = 16;

    private Kader() {}

    static List<Element> kop(String titel, String ondertitel) {
        List<Element> kop = new ArrayList<>();
        kop.add(new Tekst(20, 30, passend(titel, 17), 17, Kleuren.INKT, Anker.BEGIN));
        kop.add(new Tekst(20, 50, passend(ondertitel, 12), 12, Kleuren.STIL, Anker.BEGIN));
        return kop;
    }

    static List<Element> noten(List<String> noten, double y) {
        List<Element> voet = new ArrayList<>();
        for (int i = 0; i < noten.size(); i++) {
            voet.add(new Tekst(20, y + i * NOOT, passend(noten.get(i), 11), 11, Kleuren.STIL, Anker.BEGIN));
        }
        return voet;
    }

    static int hoogte(double noten, int aantal) {
        return (int) Math.ceil(noten + aantal * NOOT + 4);
    }

    /** What does not fit on the line is cut with an ellipsis; the whole of it is in the description. */
    private static String passend(String tekst, double maat) {
        int ruimte = BREEDTE - 40;
        if (Letters.breedte(tekst, maat) <= ruimte) {
            return tekst;
        }
        String kort = tekst;
        while (!kort.isEmpty() && Letters.breedte(kort + "…", maat) > ruimte) {
            kort = kort.substring(0, kort.length() - 1);
        }
        return kort.stripTrailing() + "…";
    }
}
