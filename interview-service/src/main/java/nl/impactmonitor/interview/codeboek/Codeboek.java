package nl.impactmonitor.interview.codeboek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A codebook version. Once published it never changes: a change is a new version beside it. */
@Schema(description = "Codeboekversie met alle codes; eenmaal gepubliceerd verandert zij niet meer")
public record Codeboek(
        String code,
        int versie,
        Codeboekstatus status,
        String naam,
        String omschrijving,
        String bron,
        LocalDate geldigVanaf,
        List<Code> codes) {

    boolean bevat(String code) {
        return zoek(code).filter(Code::codeerbaar).isPresent();
    }

    Optional<Code> zoek(String code) {
        return codes.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    Codeboek met(Codeboekstatus ander) {
        return new Codeboek(code, versie, ander, naam, omschrijving, bron, geldigVanaf, codes);
    }

    Codeboek met(List<Code> andere) {
        return new Codeboek(code, versie, status, naam, omschrijving, bron, geldigVanaf, Codeboom.metThemas(andere));
    }

    /** What a shipped file leaves out, filled in. */
    Codeboek aangevuld() {
        return new Codeboek(
                code,
                versie,
                Codeboekstatus.GEPUBLICEERD,
                naam,
                omschrijving,
                bron,
                geldigVanaf,
                codes.stream().map(c -> c.aangevuld(code)).collect(Collectors.toUnmodifiableList()));
    }
}
