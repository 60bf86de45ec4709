package nl.impactmonitor.participant.regio;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@UniekeGemeenten
@Schema(name = "RegioVraag", description = "Een nieuwe arbeidsmarktregio.")
record RegioVraag(
        @Schema(examples = "TWENTE")
        @NotNull
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9_-]{0,39}",
                message = "Een code bestaat uit 1 tot 40 hoofdletters, cijfers, - en _.")
        String code,

        @Schema(examples = "Twente") @NotBlank @Size(max = 200)
        String naam,

        @Schema(description = "Van elk jaar dat van belang is.") @NotNull @Size(max = 2000)
        List<@NotNull @Valid GemeenteVraag> gemeenten)
        implements UniekeGemeenten.Gegevens {}
