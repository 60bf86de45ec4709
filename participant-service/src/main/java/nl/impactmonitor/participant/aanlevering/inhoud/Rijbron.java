package nl.impactmonitor.participant.aanlevering.inhoud;

import java.io.IOException;

/** Gives the rows of a content one by one; blank ones are left out. */
public interface Rijbron {

    /**
     * The next row, or null at the end.
     *
     * @throws OnleesbareInhoud when nothing after this place can be read for certain
     */
    RuweRij volgende() throws IOException;
}
