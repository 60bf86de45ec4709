package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.impactmonitor.kpi.contributie.ParameterCode;
import nl.impactmonitor.kpi.contributie.Parameters;

/** What a report may tell of: as was agreed for its peildatum, and no more than may be told on the day that it goes out. */
@ApplicationScoped
class Drempels {

    private final Parameters parameters;
    private final Clock klok;

    Drempels(Parameters parameters, Clock klok) {
        this.parameters = parameters;
        this.klok = klok;
    }

    /** Least number of people behind a published figure. */
    long minimum(LocalDate peildatum) {
        return hoogste(ParameterCode.MINIMALE_CELFREQUENTIE, peildatum);
    }

    /** Least width, in people, of what may be known of a figure that is not shown. */
    long interval(LocalDate peildatum) {
        return hoogste(ParameterCode.BESCHERMINGSINTERVAL, peildatum);
    }

    private long hoogste(ParameterCode code, LocalDate peildatum) {
        return parameters
                .vereist(code, peildatum)
                .max(parameters.vereist(code, LocalDate.now(klok)))
                .longValueExact();
    }
}
