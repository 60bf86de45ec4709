package nl.impactmonitor.kpi.rapportdocument;

import java.util.Map;
import java.util.Set;
import nl.impactmonitor.kpi.rapport.Getal;

/** Why there is no number, in words. */
final class Redenen {

    /** Which of the two it is is not told: who knows that one number is small knows something of people. */
    static final String GEHEIM = "te weinig mensen, of een ander getal zou er anders uit volgen";

    private static final Map<String, String> WOORDEN = Map.ofEntries(
            Map.entry("ONDERDRUKT", GEHEIM),
            Map.entry("TE_WEINIG_PERSONEN", GEHEIM),
            Map.entry("GEDOMINEERD", "niet te tonen, omdat het voor het grootste deel van enkelen komt"),
            Map.entry("GEEN_BEREKENING", "bij dit rapport is geen vastgestelde berekening gekozen"),
            Map.entry("NIET_GETELD", "de stand van dit rapport telde dit nog niet"),
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

    private static final Set<String> OVER_MENSEN = Set.of("ONDERDRUKT", "TE_WEINIG_PERSONEN", "GEDOMINEERD");

    private Redenen() {}

    /** Whether there is no number, and not because it would tell of people; also for a reason that is not known here. */
    static boolean geenGeheim(Getal getal) {
        return getal.reden() != null && !OVER_MENSEN.contains(getal.reden());
    }

    /** Empty for a number that is there. */
    static String woorden(Getal getal) {
        return getal == null || getal.reden() == null ? "" : WOORDEN.getOrDefault(getal.reden(), "niet beschikbaar");
    }
}
