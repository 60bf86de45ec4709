package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.UUID;

/** The part of a scholingstraject's state (topic trajecten.v1) that the KPIs use. */
public record Trajectstaat(
        UUID id, String pilot, String naam, String soort, Boolean nieuw, Status status, LocalDate ontwikkeldOp) {

    public enum Status {
        IN_ONTWIKKELING,
        ONTWIKKELD,
        IN_UITVOERING,
        GESTOPT
    }

    public Trajectstaat {
        Verplicht.aanwezig(id, "id");
        Verplicht.aanwezig(pilot, "pilot");
        Verplicht.aanwezig(naam, "naam");
        Verplicht.aanwezig(soort, "soort");
        Verplicht.aanwezig(nieuw, "nieuw");
        Verplicht.aanwezig(status, "status");
    }
}
