package nl.impactmonitor.kpi.uitsplitsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.uitsplitsing.Uitsplitsing.Cel;
import nl.impactmonitor.kpi.uitsplitsing.Uitsplitsing.Teller;

/**
 * Which figures of an uitsplitsing tell of few people: by themselves, beside the deelnemers they are part of, or beside the
 * same figure of a question that this one lies within. Every KPI is a row of its own. Pure.
 */
final class Uitsplitsgrens {

    private static final Teller DEELNEMERS = new Teller(Kpi.DEELNEMERS, Lezing.RUIM);

    private final Uitsplitsing gelezen;
    private final List<Uitsplitsing> ruimer;
    private final List<Map<List<String>, Cel>> ruimereCellen;
    private final Map<List<String>, Cel> mensen;
    private final List<Map<List<String>, Cel>> ruimereMensen;
    private final Rijregel regel;
    private final List<Set<Teller>> verborgen = new ArrayList<>();

    /**
     * @param ruimer what the questions give that this one lies within
     * @param mensen the same question from the beginning, so with everybody it is about
     * @param ruimereMensen those that lie around that one
     */
    Uitsplitsgrens(
            Uitsplitsing gelezen,
            List<Uitsplitsing> ruimer,
            Uitsplitsing mensen,
            List<Uitsplitsing> ruimereMensen,
            Rijregel regel) {
        this.gelezen = gelezen;
        this.ruimer = ruimer;
        this.ruimereCellen = ruimer.stream().map(Uitsplitsing::perKenmerken).toList();
        this.mensen = mensen.perKenmerken();
        this.ruimereMensen =
                ruimereMensen.stream().map(Uitsplitsing::perKenmerken).toList();
        this.regel = regel;
        gelezen.cellen().forEach(cel -> verborgen.add(new HashSet<>(cel.verborgen())));
    }

    Uitsplitsing binnen() {
        for (Kpi kpi : Kpi.values()) {
            boolean[] ruim = verberg(new Teller(kpi, Lezing.RUIM), new boolean[verborgen.size()]);
            verberg(new Teller(kpi, Lezing.STANDAARD), new boolean[verborgen.size()]);
            for (int i = 0; i < ruim.length; i++) {
                Telling wijd = gelezen.cellen().get(i).telling(new Teller(kpi, Lezing.RUIM));
                Telling strikt = gelezen.cellen().get(i).telling(new Teller(kpi, Lezing.STRIKT));
                ruim[i] |= regel.teKlein(wijd.personen() - strikt.personen())
                        || regel.teKlein(wijd.aantal() - strikt.aantal());
            }
            verberg(new Teller(kpi, Lezing.STRIKT), ruim);
        }
        List<Cel> nieuw = new ArrayList<>();
        for (int i = 0; i < verborgen.size(); i++) {
            Cel cel = gelezen.cellen().get(i);
            nieuw.add(new Cel(cel.kenmerken(), cel.tellingen(), Set.copyOf(verborgen.get(i))));
        }
        return new Uitsplitsing(nieuw);
    }

    /** @param al what is not shown for another reason @return what is not shown */
    private boolean[] verberg(Teller teller, boolean[] al) {
        long[] personen = gelezen.cellen().stream()
                .mapToLong(cel -> cel.telling(teller).mensen())
                .toArray();
        for (int i = 0; i < personen.length; i++) {
            al[i] |= vertelt(teller, personen[i], gelezen.cellen().get(i).kenmerken());
        }
        if (regel.verraadt(0, ruimer.stream().mapToLong(wijder -> wijder.mensen(teller) - gelezen.mensen(teller)))) {
            verbergKleinste(personen, al);
        }
        boolean[] weg = regel.verborgen(personen, al);
        for (int i = 0; i < weg.length; i++) {
            if (weg[i]) {
                verborgen.get(i).add(teller);
            }
        }
        return weg;
    }

    private boolean vertelt(Teller teller, long personen, List<String> kenmerken) {
        long groep = bij(mensen, DEELNEMERS, kenmerken);
        boolean kleineGroep =
                regel.verraadt(groep, ruimereMensen.stream().mapToLong(wijder -> bij(wijder, DEELNEMERS, kenmerken)));
        boolean bijnaIedereen = teller.kpi() != Kpi.DEELNEMERS
                && personen > 0
                && groep >= personen
                && groep - personen < regel.minimum();
        return kleineGroep
                || bijnaIedereen
                || regel.verraadt(personen, ruimereCellen.stream().mapToLong(wijder -> bij(wijder, teller, kenmerken)));
    }

    private static long bij(Map<List<String>, Cel> cellen, Teller teller, List<String> kenmerken) {
        Cel cel = cellen.get(kenmerken);
        return cel == null ? 0 : cel.telling(teller).mensen();
    }

    /** What few people are left out of as a whole may not be added up. */
    private static void verbergKleinste(long[] personen, boolean[] al) {
        int kleinste = -1;
        for (int i = 0; i < personen.length; i++) {
            if (al[i] && personen[i] > 0) {
                return;
            }
            if (personen[i] > 0 && (kleinste < 0 || personen[i] < personen[kleinste])) {
                kleinste = i;
            }
        }
        if (kleinste >= 0) {
            al[kleinste] = true;
        }
    }
}
