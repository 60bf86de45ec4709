package nl.impactmonitor.economics.parameterset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published set of parameters in one valuta; immutable, a change is a new versie. */
@Schema(description = "Een gepubliceerde versie van een parameterset; verandert nooit meer.")
public record Parameterset(
        String code, int versie, String naam, String valuta, String toelichting, List<Parameter> parameters) {

    public Parameterset {
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
    }

    public Optional<Parameter> parameter(String code, LocalDate dag) {
        return parameters.stream()
                .filter(p -> p.code().equals(code) && p.geldigOp(dag))
                .findFirst();
    }
}
