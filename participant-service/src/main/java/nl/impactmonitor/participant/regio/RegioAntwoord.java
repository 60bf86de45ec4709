package nl.impactmonitor.participant.regio;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Regio", description = "Een arbeidsmarktregio met haar gemeenten per jaar.")
record RegioAntwoord(String code, long versie, String naam, List<GemeenteVraag> gemeenten) {

    private static final Comparator<GemeenteVraag> VOLGORDE =
            Comparator.comparing(GemeenteVraag::jaar).thenComparing(GemeenteVraag::code);

    static RegioAntwoord of(Regio r) {
        return new RegioAntwoord(
                r.code, r.versie, r.naam, r.gemeenten.stream().sorted(VOLGORDE).toList());
    }
}
