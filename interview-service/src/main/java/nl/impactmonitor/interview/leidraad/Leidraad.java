package nl.impactmonitor.interview.leidraad;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Versie van een leidraad voor groepsinterviews, onveranderlijk")
record Leidraad(
        String code,
        int versie,
        String naam,
        String omschrijving,
        String bron,
        LocalDate geldigVanaf,
        List<LeidraadVraag> vragen) {}
