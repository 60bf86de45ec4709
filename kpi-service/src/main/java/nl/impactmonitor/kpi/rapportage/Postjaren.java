package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.berekening.Verslag;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;

/** What each post brings each actor by year, not discounted; nothing of what is nought in every year. */
record Postjaren(Rekenbron bron) {

    List<Getal> alle() {
        List<Verslag.Post> posten = bron.verslag().posten();
        List<Getal> getallen = new ArrayList<>();
        for (int i = 0; i < posten.size(); i++) {
            Verslag.Post post = posten.get(i);
            for (String actor : post.perJaar() == null ? List.<String>of() : Rekennamen.ACTOREN) {
                rij(post, actor, i, getallen);
            }
        }
        return getallen;
    }

    private void rij(Verslag.Post post, String actor, int nummer, List<Getal> getallen) {
        List<BigDecimal> jaren = post.perJaar().getOrDefault(actor, List.of());
        if (jaren.stream().allMatch(bedrag -> bedrag.signum() == 0)) {
            return;
        }
        for (int jaar = 0; jaar < jaren.size(); jaar++) {
            getallen.add(bron.getal(Deel.MKBA, "POST_JAAR", post.code() + "-" + actor, Integer.toString(jaar))
                    .naam(post.naam() + ", " + Rekennamen.van(actor), jaar == 0 ? "start" : "jaar " + jaar)
                    .volgorde(nummer)
                    .is(jaren.get(jaar)));
        }
    }
}
