package nl.impactmonitor.interview.factor;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import nl.impactmonitor.interview.codeboek.CodeSoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which codes a matrix is about, and what stands in its columns. */
public class Matrixfilter {

    @Parameter(description = "Wat in de kolommen staat", required = true)
    @QueryParam("as")
    public Matrix.As as;

    @Parameter(description = "Alleen codes van dit codeboek", example = "LLO")
    @QueryParam("codeboek")
    public String codeboek;

    @Parameter(description = "Alleen codes van deze versie van het codeboek", example = "1")
    @QueryParam("codeboekVersie")
    public Integer codeboekVersie;

    @Parameter(description = "Alleen codes van deze soort")
    @QueryParam("soort")
    public CodeSoort soort;

    @Parameter(
            description = "Hoeveel citaten bij een code ten hoogste",
            schema = @Schema(minimum = "0", maximum = "20", defaultValue = "0"))
    @QueryParam("citaten")
    @DefaultValue("0")
    public int citaten;
}
