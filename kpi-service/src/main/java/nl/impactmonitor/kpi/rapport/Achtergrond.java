package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What numbers are read beside, as it was then.
 *
 * @param referentie whether a reference group was measured twice in its pilots up to its peildatum; null where that
 *     was not kept
 * @param gelezenOp when what has no day of its own was read; null where that was not kept
 */
@Schema(name = "Rapportageachtergrond")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Achtergrond(
        List<Plaats> plaatsen,
        List<Instrument> instrumenten,
        List<Kaderdoos> kader,
        Boolean referentie,
        LocalDate gelezenOp) {

    public Achtergrond {
        plaatsen = plaatsen == null
                ? List.of()
                : plaatsen.stream().sorted(Comparator.comparing(Plaats::code)).toList();
        instrumenten = instrumenten == null
                ? List.of()
                : instrumenten.stream()
                        .sorted(Comparator.comparing(Instrument::code).thenComparing(Instrument::versie))
                        .toList();
        kader = kader == null ? List.of() : List.copyOf(kader);
    }

    public static Achtergrond geen() {
        return new Achtergrond(List.of(), List.of(), List.of(), null, null);
    }
}
