package nl.impactmonitor.economics.parameterset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new set, or new content for a concept.
 *
 * @param afgeleidVan a published set whose parameters hold wherever this one does not name their code
 */
@Schema(description = "Een parameterset als concept; afgeleid van een andere noemt zij alleen wat afwijkt.")
record ParametersetVraag(
        @NotNull
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9_-]{0,39}",
                message = "moet een code zijn: hoofdletters, cijfers, - en _, hoogstens 40 tekens")
        String code,

        @NotBlank @Size(max = 200) String naam,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "moet een code van drie hoofdletters zijn")
        String valuta,

        @Size(max = 2000) @Schema(nullable = true) String toelichting,

        @Schema(
                description = "Een gepubliceerde set; haar parameters gelden waar deze set hun code niet noemt.",
                nullable = true)
        Setverwijzing afgeleidVan,

        @NotNull @Size(max = 500) List<Parameter> parameters,

        @Size(max = 500) @Schema(nullable = true) List<Correlatie> correlaties) {

    /** @param basis the set that {@code afgeleidVan} names, or null */
    Parameterset set(int versie, Parameterset basis) {
        List<Parameter> alle = new ArrayList<>(parameters);
        List<Correlatie> samen = correlaties == null ? List.of() : correlaties;
        if (basis != null) {
            Set<String> eigen = parameters.stream().map(Parameter::code).collect(Collectors.toCollection(HashSet::new));
            basis.parameters().stream().filter(p -> !eigen.contains(p.code())).forEach(alle::add);
            samen = correlaties == null ? basis.correlaties() : correlaties;
        }
        return new Parameterset(code, versie, naam, valuta, toelichting, afgeleidVan, alle, samen);
    }
}
