package nl.impactmonitor.kpi.rapportdocument;

import java.util.Map;
import nl.impactmonitor.kpi.rapport.Getal;

/** Why there is no number, in words. */
final class Redenen {

    private static final Map<String, String> WOORDEN = Map.ofEntries(
            Map.entry("ONDERDRUKT", "te weinig mensen om te tonen"),
            Map.entry("TE_WEINIG_PERSONEN", "te weinig mensen om te tonen"),
            Map.entry("GEDOMINEERD", "niet te tonen, omdat het voor het grootste deel van enkelen komt"),
            Map.entry("NIET_BEREKEND", "niet berekend, omdat er parameters voor ontbreken"),
            Map.entry("NIET_BINNEN_HORIZON", "niet binnen de horizon"),
            Map.entry("GEEN_KOSTEN", "er zijn geen kosten om door te delen"),
            Map.entry("GEEN_NETTO_KOSTEN_OVERHEID", "de overheid heeft geen netto kosten"),
            Map.entry("GEEN_TEKENWISSELING", "er is geen rente waarbij het saldo nul is"),
            Map.entry("NIET_EENDUIDIG", "er kan meer dan een rente zijn waarbij het saldo nul is"),
            Map.entry("BUITEN_BEREIK", "de rente waarbij het saldo nul is ligt buiten wat wordt bekeken"),
            Map.entry("UIT_REFERENTIEGROEP", "volgt uit de referentiegroep"),
            Map.entry("GEEN_OMSLAGPUNT", "er is geen waarde waarbij het saldo nul is"),
            Map.entry("NIET_BEWAARD", "de verdeling hiervan is niet bewaard"),
            Map.entry("NIET_GETROKKEN", "er zijn geen trekkingen gedaan"));

    private Redenen() {}

    /** Empty for a number that is there. */
    static String woorden(Getal getal) {
        return getal == null || getal.reden() == null ? "" : WOORDEN.getOrDefault(getal.reden(), "niet beschikbaar");
    }
}
