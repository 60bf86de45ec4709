package nl.impactmonitor.participant.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One published version of an instrument; it never changes once published, a change is a new version.
 *
 * @param geldigTot last day on which it may be used; null as long as it is in use
 * @param minimaleVerandering null for an instrument without scales of sociale inclusie
 */
public record InstrumentVersie(
        String code,
        int versie,
        String naam,
        Instrumentstatus status,
        LocalDate geldigVanaf,
        LocalDate geldigTot,
        String bron,
        String licentie,
        String taalniveau,
        List<Antwoordschaal> antwoordschalen,
        List<Item> items,
        List<Scoreregel> scores,
        MinimaleVerandering minimaleVerandering) {

    public enum Instrumentstatus {
        CONCEPT,
        GEPUBLICEERD,
        VERVALLEN
    }

    public Map<String, Item> itemsPerCode() {
        return items.stream().collect(Collectors.toMap(Item::code, Function.identity()));
    }

    public Optional<Antwoordschaal> antwoordschaal(String code) {
        return antwoordschalen.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /** The scale of an item; the definition was checked when it was read ({@link DefinitieControle}). */
    public Antwoordschaal schaalVan(Item item) {
        return antwoordschaal(item.antwoordschaal()).orElseThrow();
    }

    public boolean geldigOp(LocalDate datum) {
        return !datum.isBefore(geldigVanaf) && (geldigTot == null || !datum.isAfter(geldigTot));
    }
}
