package nl.impactmonitor.participant.eigensleutel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Koppeling", description = "Een organisatie die deze deelnemer onder een eigen sleutel kent.")
record KoppelingAntwoord(
        @Schema(examples = "gemeente-enschede") String organisatie) {}
