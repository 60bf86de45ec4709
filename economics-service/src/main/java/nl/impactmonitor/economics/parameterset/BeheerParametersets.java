package nl.impactmonitor.economics.parameterset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.IfMatch;

/** Writing, changing and publishing sets; a set that is not sound is refused as a whole, with every fault. */
@ApplicationScoped
class BeheerParametersets {

    private final ParametersetRepository gepubliceerd;
    private final ConceptRepository concepten;

    BeheerParametersets(ParametersetRepository gepubliceerd, ConceptRepository concepten) {
        this.gepubliceerd = gepubliceerd;
        this.concepten = concepten;
    }

    /** Published and concept, by code and version. */
    @Transactional
    List<ParametersetAntwoord> alle() {
        List<ParametersetAntwoord> alle = new ArrayList<>();
        gepubliceerd.alle().forEach(set -> alle.add(ParametersetAntwoord.of(set)));
        concepten.alle().forEach(set -> alle.add(ParametersetAntwoord.of(set)));
        alle.sort(Comparator.comparing(ParametersetAntwoord::code).thenComparingInt(ParametersetAntwoord::versie));
        return alle;
    }

    /** @return with its change number; 0 for a published set */
    @Transactional
    Gelezen lees(String code, int versie) {
        return concepten
                .zoek(code, versie)
                .map(concept -> new Gelezen(ParametersetAntwoord.of(concept), concept.set(), concept.wijziging()))
                .or(() -> gepubliceerd.zoek(code, versie).map(s -> new Gelezen(ParametersetAntwoord.of(s), s.set(), 0)))
                .orElseThrow(() -> ApiException.notFound("Deze versie van de parameterset bestaat niet."));
    }

    record Gelezen(ParametersetAntwoord antwoord, Parameterset set, long wijziging) {}

    @Transactional
    ParametersetAntwoord maak(ParametersetVraag vraag) {
        Parameterset set = gecontroleerd(vraag, concepten.volgendeVersie(vraag.code()));
        concepten.maak(set);
        return ParametersetAntwoord.of(new Conceptrij(set, 1));
    }

    @Transactional
    Gelezen vervang(String code, int versie, String ifMatch, ParametersetVraag vraag) {
        Conceptrij concept = concept(code, versie);
        IfMatch.require(ifMatch, concept.wijziging());
        if (!code.equals(vraag.code())) {
            throw ApiException.badRequest(
                    new FieldError("/code", "ANDERE_CODE", "De code van een bestaande set verandert niet."));
        }
        Parameterset set = gecontroleerd(vraag, versie);
        if (!concepten.vervang(set, concept.wijziging())) {
            throw intussenGewijzigd();
        }
        Conceptrij nieuw = new Conceptrij(set, concept.wijziging() + 1);
        return new Gelezen(ParametersetAntwoord.of(nieuw), set, nieuw.wijziging());
    }

    @Transactional
    ParametersetAntwoord zetStatus(String code, int versie, String ifMatch, ParametersetStatus status) {
        Conceptrij concept = concept(code, versie);
        IfMatch.require(ifMatch, concept.wijziging());
        if (status != ParametersetStatus.GEPUBLICEERD) {
            throw ApiException.badRequest(
                    new FieldError("/status", "ALLEEN_PUBLICEREN", "Een concept kan alleen worden gepubliceerd."));
        }
        return concepten
                .publiceer(concept)
                .map(ParametersetAntwoord::of)
                .orElseThrow(BeheerParametersets::intussenGewijzigd);
    }

    private Conceptrij concept(String code, int versie) {
        return concepten
                .zoek(code, versie)
                .orElseThrow(() -> gepubliceerd.zoek(code, versie).isPresent()
                        ? ApiException.conflict(
                                "AL_GEPUBLICEERD",
                                "Een gepubliceerde parameterset verandert niet; maak een nieuwe versie.")
                        : ApiException.notFound("Deze versie van de parameterset bestaat niet."));
    }

    private Parameterset gecontroleerd(ParametersetVraag vraag, int versie) {
        Parameterset basis = null;
        if (vraag.afgeleidVan() != null) {
            basis = gepubliceerd
                    .zoek(
                            String.valueOf(vraag.afgeleidVan().code()),
                            vraag.afgeleidVan().versie() == null
                                    ? 0
                                    : vraag.afgeleidVan().versie())
                    .map(GepubliceerdeSet::set)
                    .orElseThrow(() -> ApiException.badRequest(new FieldError(
                            "/afgeleidVan",
                            "ONBEKENDE_PARAMETERSET",
                            "Deze gepubliceerde parameterset bestaat niet.")));
        }
        Parameterset set = vraag.set(versie, basis);
        List<FieldError> fouten = new ArrayList<>(ParametersetControle.fouten(set));
        fouten.addAll(Herkomstcontrole.fouten(vraag.parameters()));
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        return set;
    }

    private static ApiException intussenGewijzigd() {
        return ApiException.preconditionFailed("Deze gegevens zijn intussen gewijzigd.");
    }
}
