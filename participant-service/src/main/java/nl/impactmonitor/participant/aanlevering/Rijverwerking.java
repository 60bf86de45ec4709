package nl.impactmonitor.participant.aanlevering;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;
import java.util.Set;

/** Takes the rows of some kinds of delivery; one bean per way of taking them. */
public interface Rijverwerking {

    Set<Aanleversoort> soorten();

    /** What a row is read as; its fields are the columns of a CSV file. */
    JavaType rijtype(Aanleversoort soort, TypeFactory typen);

    /** In the running transaction, under the scope of who submitted; no other job of this organisation runs meanwhile. */
    void neem(Levering levering, List<Rij> rijen, Uitkomst uitkomst);
}
