package nl.impactmonitor.interview.codeerronde;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Rondevaststelling", description = "De coderingen waarover men het na vergelijking eens is")
record Vaststelling(
        @Schema(
                nullable = true,
                defaultValue = "false",
                description =
                        "Neemt over wat alle codeurs gaven die het verslag niet oversloegen: dezelfde code op precies hetzelfde "
                                + "bereik, met de memo's onder elkaar. Waar bereiken verschillen beslist een mens.")
        Boolean eensgezindeOvernemen,

        @NotNull @Size(max = 5000) List<@NotNull NieuweRondecodering> coderingen) {}
