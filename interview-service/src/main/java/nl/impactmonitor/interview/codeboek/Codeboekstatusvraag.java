package nl.impactmonitor.interview.codeboek;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De status die een codeboekversie krijgt")
record Codeboekstatusvraag(@NotNull Codeboekstatus status) {}
