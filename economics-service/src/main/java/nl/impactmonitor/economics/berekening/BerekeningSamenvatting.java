package nl.impactmonitor.economics.berekening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een berekening zonder haar resultaat.")
record BerekeningSamenvatting(
        UUID id,
        String naam,
        BerekeningStatus status,
        long versie,
        Instant aangemaaktOp,
        List<String> pilots,
        LocalDate peildatum,
        String parameterset,
        int parametersetVersie,
        String scenario,
        long zaad,
        int ingetrokken) {

    static BerekeningSamenvatting of(BerekeningRij rij) {
        return new BerekeningSamenvatting(
                rij.id(),
                rij.naam(),
                rij.status(),
                rij.versie(),
                rij.aangemaaktOp(),
                List.of(rij.pilots()),
                rij.peildatum(),
                rij.parameterset(),
                rij.parametersetVersie(),
                rij.scenario(),
                rij.zaad(),
                rij.ingetrokken());
    }
}
