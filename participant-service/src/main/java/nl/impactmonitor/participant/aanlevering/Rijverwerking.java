package nl.impactmonitor.participant.aanlevering;

import java.util.List;

/** Takes the rows of one kind of delivery; one bean per kind. */
public interface Rijverwerking {

    Aanleversoort soort();

    /** In the running transaction, under the scope of who submitted; no other job of this organisation runs meanwhile. */
    void neem(Levering levering, List<Rij> rijen, Uitkomst uitkomst);
}
