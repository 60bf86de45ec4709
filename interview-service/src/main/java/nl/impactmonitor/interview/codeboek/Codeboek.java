package nl.impactmonitor.interview.codeboek;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A codebook version. Once published it never changes: a change is a new version beside it. */
@Schema(description = "Codeboekversie met alle codes; eenmaal gepubliceerd verandert zij niet meer")
record Codeboek(
        String code,
        int versie,
        String naam,
        String omschrijving,
        String bron,
        LocalDate geldigVanaf,
        List<Code> codes) {

    boolean bevat(String code) {
        return codes.stream().anyMatch(c -> c.code().equals(code));
    }
}
