package nl.impactmonitor.interview.codeerronde;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Codeerronde", description = "Ronde waarin codeurs een interview los van elkaar coderen")
record RondeAntwoord(
        UUID id,
        String codeboek,
        int codeboekVersie,
        Rondestatus status,
        List<Deelnemer> codeurs,

        @Schema(description = "Aantal stukken tekst waarover overeenstemming wordt geteld")
        int eenheden,

        Instant aangemaaktOp) {

    /** @param overgeslagen verslagen that this coder did not code: no judgement, rather than no code */
    @Schema(name = "CodeurInRonde")
    record Deelnemer(String codeur, boolean gereed, List<UUID> overgeslagen) {}
}
