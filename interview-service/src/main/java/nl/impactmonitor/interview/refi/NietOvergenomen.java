package nl.impactmonitor.interview.refi;

import java.util.List;
import java.util.UUID;

/**
 * Something in a file that has no place here.
 *
 * @param onderdeel where it stands: names of elements from the root, with {@code @} before an attribute
 * @param aantal how often
 * @param guids of the first of them, as far as they have one
 */
public record NietOvergenomen(String onderdeel, RedenNietOvergenomen reden, int aantal, List<UUID> guids) {

    /** At most as many GUIDs as this are named. */
    public static final int GENOEMD = 20;

    public NietOvergenomen {
        guids = List.copyOf(guids);
    }

    public enum RedenNietOvergenomen {
        /** This has no counterpart: pictures, audio, video, PDF, cases, variables, links, graphs. */
        GEEN_TEGENHANGER,
        /** Names of people, and paths that hold them, are replaced by pseudonyms or left out. */
        PSEUDONIEM,
        /** Layout of a text: the plain text was taken. */
        OPMAAK,
        /** A selection of no characters. */
        LEGE_SELECTIE,
        /** A file in the package that nothing refers to. */
        NIET_GEBRUIKT,
        /** Line ends became one character each; positions moved along. */
        REGELEINDEN
    }
}
