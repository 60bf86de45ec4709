package nl.impactmonitor.kpi.verandering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Maatcijfers;
import nl.impactmonitor.kpi.maat.Maatcijfers.Maatcijfer;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;

/** Of each score how many people went up from the nulmeting to the eenmeting, for other features, as the caller may see it. */
@ApplicationScoped
public class GeefVeranderingen {

    private final ToonLeefgebieden leefgebieden;

    GeefVeranderingen(ToonLeefgebieden leefgebieden) {
        this.leefgebieden = leefgebieden;
    }

    /** @param pilot null for all @param codes all when there are none */
    public Maatcijfers voor(String programma, String pilot, LocalDate peildatum, List<String> codes) {
        Leefgebieden antwoord = leefgebieden.alle(Filterparameters.van(programma, pilot, peildatum), Meetmoment.EEN);
        List<Maatcijfer> cijfers = antwoord.leefgebieden().stream()
                .filter(score -> codes.isEmpty() || codes.contains(score.code()))
                .flatMap(score -> score.reeksen().stream().map(reeks -> cijfer(score, reeks)))
                .toList();
        return Maatcijfers.van(antwoord.kop(), cijfers);
    }

    private static Maatcijfer cijfer(Leefgebied score, LeefgebiedReeks reeks) {
        String code = reeks.instrument() == null ? score.code() : score.code() + " " + reeks.instrument();
        Deel beter = reeks.beter() == null ? new Deel(0L, null, null, null) : reeks.beter();
        return Maatcijfer.van(code, score.naam() + ": beter, van wie twee vergelijkbare scores heeft", beter);
    }
}
