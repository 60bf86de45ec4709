package nl.impactmonitor.economics.parameterset;

/**
 * @param checksum SHA-256 over the text as it was published
 */
public record GepubliceerdeSet(Parameterset set, String checksum) {}
