package nl.impactmonitor.kpi.rapportage;

import java.util.List;
import java.util.UUID;
import nl.impactmonitor.kpi.rapport.Verschil;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one report says that another one does not. */
@Schema(name = "Rapportagevergelijking")
record Rapportvergelijking(
        UUID rapportage,
        UUID eerder,
        String checksum,
        String checksumEerder,

        @Schema(description = "In de volgorde van de adressen; wat gelijk is staat er niet bij.")
        List<Verschil> verschillen) {

    static Rapportvergelijking of(Rapportage nu, Rapportage eerder, List<Verschil> verschillen) {
        return new Rapportvergelijking(nu.id(), eerder.id(), nu.checksum(), eerder.checksum(), verschillen);
    }
}
