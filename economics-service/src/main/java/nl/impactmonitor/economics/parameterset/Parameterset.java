package nl.impactmonitor.economics.parameterset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.economics.onzekerheid.Correlaties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A set of parameters in one valuta; once published it is immutable, and a change is a new versie.
 *
 * @param afgeleidVan the set that a scenario started from, or null
 */
@Schema(description = "Een versie van een parameterset; na publicatie verandert zij nooit meer.")
public record Parameterset(
        String code,
        int versie,
        String naam,
        String valuta,
        String toelichting,

        @Schema(description = "De versie waarvan deze set is afgeleid; null zonder.", nullable = true)
        Setverwijzing afgeleidVan,

        List<Parameter> parameters,
        List<Correlatie> correlaties) {

    public Parameterset {
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
        correlaties = correlaties == null ? List.of() : List.copyOf(correlaties);
    }

    public Optional<Parameter> parameter(String code, LocalDate dag) {
        return parameters.stream()
                .filter(p -> p.code().equals(code) && p.geldigOp(dag))
                .findFirst();
    }

    /** As the Monte Carlo takes them. */
    public Correlaties samenhang() {
        return new Correlaties(correlaties.stream()
                .map(c -> new Correlaties.Paar(c.een(), c.ander(), c.rho().doubleValue()))
                .toList());
    }
}
