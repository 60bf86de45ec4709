package nl.impactmonitor.kpi.poort;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.ParameterCode;
import nl.impactmonitor.kpi.contributie.Parameters;
import nl.impactmonitor.kpi.disclosure.Rijregel;

/**
 * What who reads live may not be told because few people are behind it. An onderzoeker may read the persons themselves, so
 * that a minimum would protect nobody; a projectleider may not (decision 0031).
 */
@ApplicationScoped
class Interngrens {

    private final SecurityIdentity wie;
    private final Parameters parameters;
    private final Clock klok;

    Interngrens(SecurityIdentity wie, Parameters parameters, Clock klok) {
        this.wie = wie;
        this.parameters = parameters;
        this.klok = klok;
    }

    boolean magPersonen() {
        return wie.hasRole("onderzoeker");
    }

    /** As it holds today, whatever the peildatum: it is today that somebody reads. Empty for who may see data of persons. */
    Optional<Rijregel> regel() {
        return magPersonen()
                ? Optional.empty()
                : Optional.of(new Rijregel(parameters
                        .vereist(ParameterCode.MINIMALE_CELFREQUENTIE_INTERN, LocalDate.now(klok))
                        .longValueExact()));
    }
}
