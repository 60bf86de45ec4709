package nl.impactmonitor.participant.aanlevering.dossiers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.impactmonitor.participant.aanlevering.Aanleversoort;
import nl.impactmonitor.participant.bewijs.BewijsVraag;
import nl.impactmonitor.participant.geschiedenis.Feitsoort;
import nl.impactmonitor.participant.match.MatchVraag;
import nl.impactmonitor.participant.meting.MetingVraag;

/** A kind of fact that comes as rows of its own: what it is read as, where it is kept, what makes it the same one. */
enum Rijsoort {
    DEELNAMES(Aanleversoort.DEELNAMES, DossierRij.DeelnameRij.class, Feitsoort.DEELNAME, List.of("traject", "start")),
    METINGEN(Aanleversoort.METINGEN, MetingVraag.class, Feitsoort.METING, List.of("moment", "datum")),
    BEWIJZEN(Aanleversoort.BEWIJZEN, BewijsVraag.class, Feitsoort.BEWIJS, List.of()),
    MATCHES(Aanleversoort.MATCHES, MatchVraag.class, Feitsoort.MATCH, List.of());

    final Aanleversoort soort;
    final Class<?> vraag;
    final Feitsoort feit;
    /** Fields that are the key of the row; none means its bronId. */
    private final List<String> sleutelvelden;

    Rijsoort(Aanleversoort soort, Class<?> vraag, Feitsoort feit, List<String> sleutelvelden) {
        this.soort = soort;
        this.vraag = vraag;
        this.feit = feit;
        this.sleutelvelden = sleutelvelden;
    }

    static Rijsoort van(Aanleversoort soort) {
        return Arrays.stream(values()).filter(f -> f.soort == soort).findFirst().orElseThrow();
    }

    /** The own key of a row within its person; empty when the row does not have it. */
    Optional<String> sleutel(FeitRij<?> rij, Function<Object, JsonNode> alsJson) {
        if (sleutelvelden.isEmpty()) {
            return Optional.ofNullable(rij.bronId()).map(String::strip).filter(s -> !s.isEmpty());
        }
        JsonNode feit = alsJson.apply(rij.feit());
        List<String> delen = sleutelvelden.stream()
                .map(veld -> feit.path(veld).asText(""))
                .filter(deel -> !deel.isEmpty())
                .toList();
        return delen.size() == sleutelvelden.size() ? Optional.of(String.join("\0", delen)) : Optional.empty();
    }

    boolean heeftEigenSleutel() {
        return sleutelvelden.isEmpty();
    }

    List<String> sleutelvelden() {
        return sleutelvelden;
    }
}
