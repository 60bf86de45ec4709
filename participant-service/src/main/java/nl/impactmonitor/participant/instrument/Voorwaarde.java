package nl.impactmonitor.participant.instrument;

import java.util.List;
import java.util.Map;

/**
 * A skip condition: the item is asked only where the kenmerk of the deelnemer, or the moment of the meting
 * ({@link #MOMENT}), has one of these values.
 */
public record Voorwaarde(String kenmerk, List<String> waarden) {

    /** Known from the meting itself, unlike every other kenmerk. */
    public static final String MOMENT = "moment";

    public boolean geldtVoor(Map<String, String> kenmerken) {
        return waarden.contains(kenmerken.get(kenmerk));
    }

    boolean overDeelnemer() {
        return !MOMENT.equals(kenmerk);
    }
}
