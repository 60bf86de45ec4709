package nl.impactmonitor.interview.factor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Twee codes die in dezelfde vastgestelde interviews voorkomen")
record Samenloop(
        String code,
        String met,

        @Schema(description = "Interviews waarin beide voorkomen")
        long interviews,

        @Schema(description = "Fragmenten die beide kregen") long fragmenten) {}
