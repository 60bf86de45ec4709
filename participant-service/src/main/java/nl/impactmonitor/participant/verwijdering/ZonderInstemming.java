package nl.impactmonitor.participant.verwijdering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hoeveel mensen in een maand geen instemming gaven.")
record ZonderInstemming(@Schema(examples = "2026-03") String maand, int aantal) {}
