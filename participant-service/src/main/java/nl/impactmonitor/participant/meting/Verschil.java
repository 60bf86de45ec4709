package nl.impactmonitor.participant.meting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "VerschilVanBeeld",
        description = "Een item waarbij de deelnemer zichzelf anders ziet dan de begeleider.")
public record Verschil(String item, int waarde, int eigenBeeld) {}
