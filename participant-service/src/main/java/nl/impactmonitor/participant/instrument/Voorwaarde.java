package nl.impactmonitor.participant.instrument;

import java.util.List;
import java.util.Map;

/** A skip condition: the item is asked only where the kenmerk of the deelnemer has one of these values. */
public record Voorwaarde(String kenmerk, List<String> waarden) {

    public boolean geldtVoor(Map<String, String> kenmerken) {
        return waarden.contains(kenmerken.get(kenmerk));
    }
}
