package nl.impactmonitor.kpi.deelvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.impactmonitor.kpi.kader.Verankeringlezer;
import nl.impactmonitor.kpi.kader.Verankeringscijfer;

/** Scores per pilot and scan. They are about organisations, so nothing of them is protected but the pilots of others. */
@ApplicationScoped
class Verankeringbewijs implements Bewijsbron {

    private final Verankeringlezer lezer;

    Verankeringbewijs(Verankeringlezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public Set<Bewijssoort> soorten() {
        return Set.of(Bewijssoort.VERANKERING);
    }

    @Override
    public Bewijs geef(Bewijssoort soort, List<String> codes, Bewijsvraag vraag) {
        return Bewijs.van(
                soort,
                "Verankeringsscan per pilot",
                "Vastgestelde scores van 1 tot 4, de nieuwste scan van een pilot eerst; alleen vergeleken binnen een"
                        + " versie van de rubriek.",
                null,
                lezer.scores(vraag.programma(), vraag.pilot(), vraag.peildatum()).stream()
                        .map(Verankeringbewijs::cijfer)
                        .toList());
    }

    private static Bewijscijfer cijfer(Verankeringscijfer score) {
        return new Bewijscijfer(
                score.dimensie(),
                score.naam(),
                score.pilot(),
                null,
                score.datum().toString(),
                BigDecimal.valueOf(score.score()),
                "niveau van 1 tot 4",
                null,
                null,
                null,
                null,
                verandering(score) + "; " + score.fase().replace('_', ' ').toLowerCase(Locale.ROOT) + "; bewijzen: "
                        + score.bewijzen());
    }

    private static String verandering(Verankeringscijfer score) {
        return score.vorige() == null
                ? "eerste scan"
                : "%+d sinds %s".formatted(score.score() - score.vorige(), score.vorigeDatum());
    }
}
