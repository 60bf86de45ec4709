package nl.impactmonitor.kpi.maat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import nl.impactmonitor.kpi.uitsplitsing.Pilotregios;
import nl.impactmonitor.kpi.uitsplitsing.Uitsplitsvraag;
import nl.impactmonitor.kpi.uitsplitsing.Vraagcontrole;
import nl.impactmonitor.platform.rest.ApiException;

/** Turns what is asked into what can be counted per month, or says in one answer everything that is wrong with it. */
@ApplicationScoped
public class Selecties {

    private final Poort poort;
    private final Pilotregios pilots;
    private final Programmas programmas;
    private final Clock klok;

    Selecties(Poort poort, Pilotregios pilots, Programmas programmas, Clock klok) {
        this.poort = poort;
        this.pilots = pilots;
        this.programmas = programmas;
        this.klok = klok;
    }

    /** Reads the pilots in scope, so it wants the transaction of the caller. */
    public Selectie van(Filterparameters parameters) {
        if (!programmas.bekend(parameters.programma)) {
            throw ApiException.notFound("Dit programma bestaat niet.");
        }
        LocalDate vandaag = LocalDate.now(klok);
        Uitsplitsvraag vraag = new Vraagcontrole(
                        parameters, pilots.regios(parameters.programma), poort.magSamennemen(), vandaag)
                .vraag();
        return new Selectie(vraag.programma(), vraag.peildatum(), totEnMet(vraag.peildatum(), vandaag), vraag.filter());
    }

    private static LocalDate totEnMet(LocalDate peildatum, LocalDate vandaag) {
        boolean heleMaand = peildatum.equals(vandaag) || peildatum.getDayOfMonth() == peildatum.lengthOfMonth();
        return heleMaand ? peildatum : peildatum.withDayOfMonth(1).minusDays(1);
    }
}
