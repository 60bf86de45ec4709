package nl.impactmonitor.kpi.duurzaamheid;

import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Duurzaamheidsgroep;

/** Who started and lasted of a selection. @param referentie null without a reference group */
record Duurzaamheidsbeeld(Duurzaamheidsgroep deelnemers, Duurzaamheidsgroep referentie) {

    static Duurzaamheidsbeeld van(List<Duurzaamheidrij> rijen, LocalDate totEnMet) {
        Duurzaamheidmaker maker = new Duurzaamheidmaker(rijen, totEnMet);
        return new Duurzaamheidsbeeld(
                maker.groep(Groep.DEELNEMER).orElseThrow(),
                maker.groep(Groep.REFERENTIE).orElse(null));
    }
}
