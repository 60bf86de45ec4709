package nl.impactmonitor.participant.regio;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@UniekeGemeenten
@Schema(name = "RegioWijziging", description = "Een arbeidsmarktregio zoals zij nu is; de code ligt vast.")
record RegioWijziging(
        @Schema(examples = "Twente") @NotBlank @Size(max = 200)
        String naam,

        @Schema(description = "Van elk jaar dat van belang is.") @NotNull @Size(max = 2000)
        List<@NotNull @Valid GemeenteVraag> gemeenten)
        implements UniekeGemeenten.Gegevens {}
