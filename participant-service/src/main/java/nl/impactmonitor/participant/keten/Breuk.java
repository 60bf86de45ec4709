package nl.impactmonitor.participant.keten;

/**
 * The first place where a chain is not what it was.
 *
 * @param regel number of the row, null when the block itself is wrong
 */
public record Breuk(long blok, Long regel, Wat wat) {

    public enum Wat {
        /** The number after the last good block is not there. */
        BLOK_ONTBREEKT,
        /** It does not follow on the block before it: moved, or another one in its place. */
        BLOK_SLUIT_NIET_AAN,
        /** Its rows are right, its own fields or its hash are not. */
        BLOK_GEWIJZIGD,
        /** Made without the key. */
        ZEGEL_ONGELDIG,
        REGEL_GEWIJZIGD,
        REGEL_ONTBREEKT,
        REGEL_TOEGEVOEGD,
        /** What was written down elsewhere about an earlier check is not in this chain. */
        ANKER_ONBEKEND
    }
}
