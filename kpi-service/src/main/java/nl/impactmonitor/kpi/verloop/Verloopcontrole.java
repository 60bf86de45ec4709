package nl.impactmonitor.kpi.verloop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.kpi.uitsplitsing.Pilotregios.Pilot;
import nl.impactmonitor.kpi.uitsplitsing.Tegenspraak;
import nl.impactmonitor.kpi.uitsplitsing.Vraagfouten;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** From a question to the pilots that are added up, or to all that is wrong with it at once. Pure. */
final class Verloopcontrole {

    private final Verloopverzoek verzoek;
    private final Map<String, Pilot> alle;
    private final boolean totaal;
    private final Vraagfouten fouten = new Vraagfouten();

    /** @param alle the pilots of the programma that the caller may see @param totaal whether those are all there are */
    Verloopcontrole(Verloopverzoek verzoek, Map<String, Pilot> alle, boolean totaal) {
        this.verzoek = verzoek;
        this.alle = alle;
        this.totaal = totaal;
    }

    /**
     * @param definities those in force
     * @throws ApiException 404 for a programma, pilot, region or verloop that is not there, 400 for anything else or more
     */
    Set<String> pilots(List<KpiDefinitie> definities, LocalDate vandaag) {
        Peildatum.fouten("peildatum", verzoek.peildatum(), vandaag).forEach(fouten::fout);
        kpi(definities.stream()
                .filter(d -> d.kpi() == verzoek.kpi() && d.geteld())
                .toList());
        Set<String> pilots = alle.entrySet().stream()
                .filter(e -> verzoek.pilot() == null || e.getKey().equals(verzoek.pilot()))
                .filter(e -> verzoek.regio() == null || in(verzoek.regio()).test(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        gebied();
        fouten.controleer();
        return pilots;
    }

    private void kpi(List<KpiDefinitie> lezingen) {
        if (lezingen.isEmpty()) {
            fouten.onbekend("code", "GEEN_VERLOOP", "Deze KPI heeft geen verloop per maand.");
        } else if (verzoek.lezing() != null && lezingen.stream().noneMatch(d -> d.lezing() == verzoek.lezing())) {
            fouten.fout(FieldError.atParameter("lezing", "ONBEKENDE_LEZING", "Deze KPI heeft deze lezing niet."));
        }
    }

    private void gebied() {
        String pilot = verzoek.pilot();
        String regio = verzoek.regio();
        if (pilot != null && regio != null) {
            Tegenspraak.tussen("pilot", "regio", "Vraag een pilot of een regio, niet beide.")
                    .forEach(fouten::fout);
        }
        if (alle.isEmpty()) {
            fouten.onbekend("programma", "ONBEKEND_PROGRAMMA", "Dit programma bestaat niet.");
            return;
        }
        if (pilot != null && !alle.containsKey(pilot)) {
            fouten.onbekend("pilot", "ONBEKENDE_PILOT", "Deze pilot bestaat niet in dit programma.");
        }
        if (pilot == null && !totaal) {
            fouten.fout(FieldError.atParameter(
                    "pilot", "VERPLICHT", "Noem een eigen pilot: een totaal bevat ook andere pilots."));
        }
        if (regio != null && alle.values().stream().noneMatch(in(regio))) {
            fouten.onbekend("regio", "ONBEKENDE_REGIO", "In deze regio is geen pilot van dit programma.");
        }
    }

    private static Predicate<Pilot> in(String regio) {
        return pilot -> pilot.regio().filter(regio::equals).isPresent();
    }
}
