package nl.impactmonitor.participant.instrument;

import java.util.List;

/** Ordered options, lowest first. */
public record Antwoordschaal(String code, List<Optie> opties) {

    public record Optie(int waarde, String tekst) {}

    public boolean bevat(int waarde) {
        return opties.stream().anyMatch(o -> o.waarde() == waarde);
    }

    public int laagste() {
        return opties.getFirst().waarde();
    }

    public int hoogste() {
        return opties.getLast().waarde();
    }
}
