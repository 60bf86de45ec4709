package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers of one deel, in the order of their addresses. @param fout Dutch, why there are none; null when it was made */
@Schema(name = "Rapportageonderdeel")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Onderdeel(
        Deel deel,
        String fout,
        List<Getal> getallen,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citaat> citaten,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Opmerking> opmerkingen) {

    public Onderdeel {
        getallen = getallen.stream().sorted(Comparator.comparing(Getal::adres)).toList();
        citaten = citaten == null
                ? List.of()
                : citaten.stream().sorted(Comparator.comparing(Citaat::id)).toList();
        opmerkingen = opmerkingen == null ? List.of() : List.copyOf(opmerkingen);
        for (int i = 1; i < getallen.size(); i++) {
            if (getallen.get(i).adres().equals(getallen.get(i - 1).adres())) {
                throw new IllegalArgumentException(getallen.get(i).adres() + " is there twice");
            }
        }
    }

    public static Onderdeel gemaakt(Deel deel, List<Getal> getallen, List<Citaat> citaten) {
        return new Onderdeel(deel, null, getallen, citaten, List.of());
    }

    public static Onderdeel metOpmerkingen(Deel deel, List<Getal> getallen, List<Opmerking> opmerkingen) {
        return new Onderdeel(deel, null, getallen, List.of(), opmerkingen);
    }

    public static Onderdeel mislukt(Deel deel, String fout) {
        return new Onderdeel(deel, fout, List.of(), List.of(), List.of());
    }

    /** With these in the place of its numbers. */
    public Onderdeel met(List<Getal> andere) {
        return new Onderdeel(deel, fout, andere, citaten, opmerkingen);
    }

    /** Of this code, in words. */
    public Optional<String> opmerking(String code) {
        return opmerkingen.stream()
                .filter(opmerking -> opmerking.code().equals(code))
                .map(Opmerking::tekst)
                .findFirst();
    }
}
