package nl.impactmonitor.participant.instrumentarium;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.impactmonitor.participant.instrument.InstrumentVersie.Instrumentstatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InstrumentstatusVraag", description = "De volgende stap van een versie: GEPUBLICEERD, dan VERVALLEN.")
record Statusvraag(
        @NotNull Instrumentstatus status,

        @Schema(description = "Bij VERVALLEN: de laatste dag waarop ermee gemeten mag zijn. Leeg is vandaag.")
        LocalDate geldigTot) {}
