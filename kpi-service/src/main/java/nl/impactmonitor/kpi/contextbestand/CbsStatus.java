package nl.impactmonitor.kpi.contextbestand;

import java.util.Locale;
import java.util.Optional;

/** The words CBS uses in the code list of the periods. */
final class CbsStatus {

    private CbsStatus() {}

    static Optional<Waardestatus> lees(String tekst) {
        return switch (tekst.strip().toLowerCase(Locale.ROOT).replace('_', ' ')) {
            case "voorlopig" -> Optional.of(Waardestatus.VOORLOPIG);
            case "nader voorlopig", "naderevoorlopig", "nadervoorlopig" -> Optional.of(Waardestatus.NADER_VOORLOPIG);
            case "definitief" -> Optional.of(Waardestatus.DEFINITIEF);
            default -> Optional.empty();
        };
    }
}
