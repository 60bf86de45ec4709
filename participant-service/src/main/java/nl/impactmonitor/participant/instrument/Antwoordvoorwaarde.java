package nl.impactmonitor.participant.instrument;

import java.util.List;

/** A skip condition on an earlier item: asked only where that item was answered with one of these values. */
public record Antwoordvoorwaarde(String item, List<Integer> waarden) {

    /** @param gegeven the answer to that item, null when there is none */
    boolean geldtNa(Antwoord gegeven) {
        return gegeven != null && gegeven.waarde() != null && waarden.contains(gegeven.waarde());
    }
}
