package nl.impactmonitor.interview.zoeken;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een verslag waarin is gevonden wat werd gezocht, met de passages die het best passen")
record GevondenVerslag(
        UUID verslag,
        int versie,
        String naam,
        UUID interview,
        @Schema(nullable = true) String pilot,
        LocalDate datum,
        List<Treffer> treffers) {}
