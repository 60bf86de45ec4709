package nl.impactmonitor.kpi.verandering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.maat.Bereik;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.statistiek.Aandeel;
import nl.impactmonitor.kpi.statistiek.Richting;
import nl.impactmonitor.kpi.statistiek.Verandering;
import nl.impactmonitor.kpi.statistiek.VerschilAandelen;
import nl.impactmonitor.kpi.statistiek.VerschilInVerschillen;
import nl.impactmonitor.kpi.statistiek.VerschilInVerschillen.Stratum;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Begrip;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Bewijskracht;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Deelnemers beside a reference group, in the pilots that have both. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Referentievergelijking")
record Referentievergelijking(
        @Schema(description = "Pilots met deelnemers en een referentiegroep; alleen hun cijfers staan hier.")
        List<String> pilots,

        long deelnemers,
        long referentie,
        Begrip begrip,
        Bewijskracht bewijskracht,

        @Schema(description = "Gemiddelde verandering van de deelnemers in deze pilots, in punten.")
        double veranderingDeelnemers,

        @Schema(
                description =
                        "Gemiddelde verandering van de referentie, per pilot gewogen naar het aantal deelnemers: een"
                                + " verschil tussen pilots is zo geen verschil tussen de groepen.")
        double veranderingReferentie,

        Deel beterDeelnemers,
        Deel beterReferentie,

        @Schema(description = "Verschil in verschillen: de verandering van de deelnemers min die van de referentie.")
        double verschilInVerschillen,

        @Schema(description = "95%-interval volgens Welch, over de pilots samen.")
        Bereik interval,

        double p,

        @Schema(
                description =
                        "Aandeel beter bij deelnemers min dat bij de referentie, per pilot en dan gewogen naar het"
                                + " aantal deelnemers.")
        double verschilAandeelBeter,

        @Schema(description = "95%-interval volgens Newcombe, over de pilots samen volgens Zou en Donner.")
        Bereik intervalAandeelBeter) {

    /** Empty without a reference group, or with too few people for an interval in every pilot. */
    static Optional<Referentievergelijking> van(Reeks reeks) {
        SortedSet<String> pilots = new TreeSet<>();
        List<Stratum> strata = new ArrayList<>();
        for (String pilot : reeks.pilotsMetReferentie()) {
            Stratum stratum = new Stratum(
                    reeks.overgangen(Groep.DEELNEMER, Set.of(pilot)).verschillen(),
                    reeks.overgangen(Groep.REFERENTIE, Set.of(pilot)).verschillen());
            if (stratum.telt()) {
                pilots.add(pilot);
                strata.add(stratum);
            }
        }
        return VerschilInVerschillen.van(strata).map(verschil -> van(reeks, pilots, verschil));
    }

    private static Referentievergelijking van(Reeks reeks, SortedSet<String> pilots, VerschilInVerschillen verschil) {
        Aandeel bij = beter(reeks, Groep.DEELNEMER, pilots);
        Aandeel zonder = beter(reeks, Groep.REFERENTIE, pilots);
        VerschilAandelen beter = VerschilAandelen.van(pilots.stream()
                .map(pilot -> new VerschilAandelen.Stratum(
                        beter(reeks, Groep.DEELNEMER, Set.of(pilot)), beter(reeks, Groep.REFERENTIE, Set.of(pilot))))
                .toList());
        return new Referentievergelijking(
                List.copyOf(pilots),
                bij.n(),
                zonder.n(),
                Begrip.VERSCHIL_MET_REFERENTIE,
                Bewijskracht.MARYLAND_3,
                verschil.deelnemers(),
                verschil.referentie(),
                Deel.van(bij),
                Deel.van(zonder),
                verschil.waarde(),
                Bereik.van(verschil.interval()),
                verschil.p(),
                beter.waarde(),
                Bereik.van(beter.interval()));
    }

    private static Aandeel beter(Reeks reeks, Groep groep, Set<String> pilots) {
        return Verandering.van(reeks.overgangen(groep, pilots), Richting.HOGER_IS_BETER)
                .beter();
    }
}
