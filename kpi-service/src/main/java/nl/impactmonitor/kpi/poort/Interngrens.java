package nl.impactmonitor.kpi.poort;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
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
public class Interngrens {

    private final SecurityIdentity wie;
    private final Parameters parameters;

    Interngrens(SecurityIdentity wie, Parameters parameters) {
        this.wie = wie;
        this.parameters = parameters;
    }

    /** Empty for who may see data of persons. */
    public Optional<Rijregel> op(LocalDate dag) {
        return wie.hasRole("onderzoeker")
                ? Optional.empty()
                : Optional.of(new Rijregel(parameters
                        .vereist(ParameterCode.MINIMALE_CELFREQUENTIE_INTERN, dag)
                        .longValueExact()));
    }
}
