package nl.impactmonitor.participant.aanlevering.dossiers;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A row that takes a person back: who is enough, the rest of the dossier may be there and does not matter. */
record PersoonIntrekking(
        @NotBlank @Size(max = 100) String bronId,
        @Size(max = 40) String deelnemercode,
        @NotNull Boolean intrekken,
        JsonNode groep,
        JsonNode aangemeldOp,
        JsonNode kenmerken,
        JsonNode uitval,
        JsonNode toestemmingen,
        JsonNode deelnames,
        JsonNode metingen,
        JsonNode bewijzen,
        JsonNode matches) {

    DossierRij alsDossier() {
        return new DossierRij(bronId, deelnemercode, null, null, null, null, null, null, null, null, null, intrekken);
    }
}
