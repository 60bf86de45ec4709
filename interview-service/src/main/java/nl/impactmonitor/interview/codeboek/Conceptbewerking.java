package nl.impactmonitor.interview.codeboek;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** What a request asks of a concept, checked against the codes that are in it. */
final class Conceptbewerking {

    private Conceptbewerking() {}

    static Concept vervang(Concept concept, Codeboekinhoud inhoud) {
        return concept.met(
                inhoud.alsConcept(concept.boek().code(), concept.boek().versie()));
    }

    static Concept voegSamen(Concept concept, Samenvoeging vraag) {
        Code naar = vereist(concept, vraag.naar(), "/naar");
        Set<Code> weg = new LinkedHashSet<>();
        for (int i = 0; i < vraag.codes().size(); i++) {
            weg.add(vereist(concept, vraag.codes().get(i), "/codes/" + i));
        }
        if (weg.contains(naar)) {
            throw ApiException.badRequest(
                    new FieldError("/naar", "ZICHZELF", "De code die blijft kan niet zelf opgaan in een andere."));
        }
        return concept.voegSamen(weg, naar);
    }

    static Concept splits(Concept concept, Splitsing vraag) {
        Code weg = vereist(concept, vraag.code(), "/code");
        List<Code> delen = vraag.delen().stream().map(CodeInvoer::alsCode).toList();
        return concept.splits(weg, delen);
    }

    static Concept verplaats(Concept concept, Verplaatsing vraag) {
        vereist(concept, vraag.code(), "/code");
        if (vraag.bovenliggend() != null) {
            vereist(concept, vraag.bovenliggend(), "/bovenliggend");
        }
        Stream<Code> codes = concept.boek().codes().stream()
                .map(c -> c.code().equals(vraag.code()) ? c.onder(vraag.bovenliggend()) : c);
        return concept.met(concept.boek().met(codes.toList()));
    }

    private static Code vereist(Concept concept, String code, String pointer) {
        return concept.boek()
                .zoek(code)
                .orElseThrow(() -> ApiException.badRequest(
                        new FieldError(pointer, "ONBEKEND", "Deze code staat niet in dit concept.")));
    }
}
