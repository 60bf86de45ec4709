package nl.impactmonitor.participant.instrument;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of an instrument; it never changes once published, a change is a new version. Of what is published only the
 * status may go on, with the last day on which it may be used.
 *
 * @param geldigTot last day on which it may be used; null as long as it is in use
 * @param minimaleVerandering null for an instrument without scales of sociale inclusie
 * @param gelijkwaardig with which items of other versions its items may be compared; null when with none
 * @param betrouwbaarheid of the scores of which it is known; null when of none
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
        MinimaleVerandering minimaleVerandering,
        List<Gelijkwaardigheid> gelijkwaardig,
        List<Scorebetrouwbaarheid> betrouwbaarheid) {

    public enum Instrumentstatus {
        CONCEPT,
        GEPUBLICEERD,
        VERVALLEN
    }

    public Map<String, Item> itemsPerCode() {
        Map<String, Item> perCode = new HashMap<>(2 * items.size());
        items.forEach(item -> perCode.put(item.code(), item));
        return perCode;
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

    public InstrumentVersie met(Instrumentstatus nieuw, LocalDate laatsteDag) {
        return new InstrumentVersie(
                code,
                versie,
                naam,
                nieuw,
                geldigVanaf,
                laatsteDag,
                bron,
                licentie,
                taalniveau,
                antwoordschalen,
                items,
                scores,
                minimaleVerandering,
                gelijkwaardig,
                betrouwbaarheid);
    }

    public InstrumentVersie metItems(List<Item> anders) {
        return new InstrumentVersie(
                code,
                versie,
                naam,
                status,
                geldigVanaf,
                geldigTot,
                bron,
                licentie,
                taalniveau,
                antwoordschalen,
                anders,
                scores,
                minimaleVerandering,
                gelijkwaardig,
                betrouwbaarheid);
    }
}
