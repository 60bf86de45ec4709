package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One number that is not the same in two reports. */
@Schema(name = "Rapportageverschil")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verschil(
        String adres,
        String naam,

        @Schema(description = "In het rapport waarmee wordt vergeleken.")
        Getal eerder,

        Getal nu,

        @Schema(description = "Nu min eerder, als beide er zijn.")
        BigDecimal verschil,

        Waarom waarom,

        @Schema(description = "Alleen voor een onderzoeker: van hoeveel mensen de telling anders is.")
        Mensen mensen) {

    /** @param erbij counted now and not then, or for more @param eraf the other way round, also who was erased */
    @Schema(name = "RapportageverschilMensen")
    public record Mensen(long erbij, long eraf) {

        /** Without a direction in which fewer than that went. */
        public Mensen vanaf(long minimum) {
            return new Mensen(erbij < minimum ? 0 : erbij, eraf < minimum ? 0 : eraf);
        }
    }

    public Verschil zonderMensen() {
        return new Verschil(adres, naam, eerder, nu, verschil, waarom, null);
    }

    /** The first that holds, in this order; of a number that one of the two leaves out because it counts nobody, who moved comes first. */
    @Schema(name = "RapportageverschilWaarom")
    public enum Waarom {
        /** The earlier report was not about it; where it counted nobody they are new deelnemers. */
        NIEUW,
        /** This report is not about it; where it counts nobody it is a correction. */
        VERVALLEN,
        /** The deel could not be made in one of the two. */
        DEEL_MISLUKT,
        ANDERE_DEFINITIE,
        ANDERE_BEREKENING,
        /** Shown in one and suppressed in the other; why is not told. */
        ONDERDRUKKING,
        /** Deelnemers came into the count, or count for more, and none went out of it. */
        NIEUWE_DEELNEMERS,
        /** Of who was counted something was corrected or taken back, and nobody came into the count. */
        CORRECTIE,
        NIEUWE_DEELNEMERS_EN_CORRECTIE,
        /** Made on another day, of which is not kept who was counted. */
        ANDERE_STAND,
        /** The count is the same; the target is not. */
        ANDERE_DOELWAARDE,
        /** The source tells something else. */
        ANDERE_BRONGEGEVENS
    }
}
