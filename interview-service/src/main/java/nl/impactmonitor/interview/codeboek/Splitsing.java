package nl.impactmonitor.interview.codeboek;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Codesplitsing",
        description = "Nieuwe codes die in de plaats komen van een; wat met die ene gecodeerd is, moet opnieuw")
record Splitsing(
        @NotNull String code,
        @NotNull @Size(min = 2, max = 20) List<@NotNull CodeInvoer> delen) {}
