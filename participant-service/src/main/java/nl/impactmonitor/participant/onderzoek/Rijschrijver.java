package nl.impactmonitor.participant.onderzoek;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes the rows of a file in one of its forms; values are text, number, yes or no, or null, in order of the columns. */
interface Rijschrijver extends Closeable {

    void kop(List<Kolom> kolommen) throws IOException;

    void rij(List<Kolom> kolommen, List<Object> waarden) throws IOException;
}
