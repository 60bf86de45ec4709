package nl.impactmonitor.interview.codeerronde;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Rondevaststelling", description = "De coderingen waarover men het na vergelijking eens is")
record Vaststelling(@NotNull @Size(max = 5000) List<@NotNull NieuweRondecodering> coderingen) {}
