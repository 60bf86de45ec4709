package nl.impactmonitor.kpi.verandering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.maat.Bereik;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.statistiek.Overgangen;
import nl.impactmonitor.kpi.statistiek.Richting;
import nl.impactmonitor.kpi.statistiek.Verandering;
import nl.impactmonitor.kpi.statistiek.VerschilAandelen;
import nl.impactmonitor.kpi.statistiek.VerschilInVerschillen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Deelnemers beside a reference group, in the pilots that have both. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Referentievergelijking")
record Referentievergelijking(
        @Schema(description = "Pilots met deelnemers en een referentiegroep; alleen hun cijfers staan hier.")
        List<String> pilots,

        long deelnemers,
        long referentie,

        @Schema(description = "Gemiddelde verandering van de deelnemers in deze pilots, in punten.")
        double veranderingDeelnemers,

        double veranderingReferentie,
        Deel beterDeelnemers,
        Deel beterReferentie,

        @Schema(description = "Verschil in verschillen: de verandering van de deelnemers min die van de referentie.")
        double verschilInVerschillen,

        @Schema(description = "95%-interval volgens Welch.") Bereik interval,

        double p,

        @Schema(description = "Aandeel beter bij deelnemers min dat bij de referentie.")
        double verschilAandeelBeter,

        @Schema(description = "95%-interval volgens Newcombe.")
        Bereik intervalAandeelBeter) {

    /** Empty without a reference group, or with too few people for an interval. */
    static Optional<Referentievergelijking> van(Reeks reeks) {
        SortedSet<String> pilots = reeks.pilotsMetReferentie();
        if (pilots.isEmpty()) {
            return Optional.empty();
        }
        Overgangen deelnemers = reeks.overgangen(Groep.DEELNEMER, pilots);
        Overgangen referentie = reeks.overgangen(Groep.REFERENTIE, pilots);
        return VerschilInVerschillen.van(deelnemers.verschillen(), referentie.verschillen())
                .map(verschil -> van(List.copyOf(pilots), deelnemers, referentie, verschil));
    }

    private static Referentievergelijking van(
            List<String> pilots, Overgangen deelnemers, Overgangen referentie, VerschilInVerschillen verschil) {
        Verandering bij = Verandering.van(deelnemers, Richting.HOGER_IS_BETER);
        Verandering zonder = Verandering.van(referentie, Richting.HOGER_IS_BETER);
        VerschilAandelen beter = VerschilAandelen.van(bij.beter(), zonder.beter());
        return new Referentievergelijking(
                pilots,
                bij.n(),
                zonder.n(),
                bij.gemiddelde(),
                zonder.gemiddelde(),
                Deel.van(bij.beter()),
                Deel.van(zonder.beter()),
                verschil.waarde(),
                Bereik.van(verschil.interval()),
                verschil.p(),
                beter.waarde(),
                Bereik.van(beter.interval()));
    }
}
