package nl.impactmonitor.interview.codeboek;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;

/**
 * Makes concepts, changes them and publishes them. A concept is changed by one at a time, and only by who has seen it as it
 * is; publishing writes the version that nobody changes after that, with what became of each code of the version before.
 */
@ApplicationScoped
class WijzigCodeboek {

    private final DataSource database;
    private final ObjectMapper json;
    private final Codeboeken codeboeken;

    WijzigCodeboek(DataSource database, ObjectMapper json, Codeboeken codeboeken) {
        this.database = database;
        this.json = json;
        this.codeboeken = codeboeken;
    }

    @Transactional
    ConceptTabel.Opgeslagen maak(NieuwCodeboek vraag) {
        var concept = new Concept(vraag.alsConcept(), List.of());
        eisGoed(concept);
        if (codeboeken.versie(vraag.code(), 1).isPresent()) {
            throw bestaat();
        }
        return bewaar(concept);
    }

    /** A copy of the newest published version, under the next number. */
    @Transactional
    ConceptTabel.Opgeslagen volgende(String code) {
        var laatste = codeboeken.lijst().stream()
                .filter(kop -> kop.code().equals(code) && kop.status() != Codeboekstatus.CONCEPT)
                .reduce((eerder, later) -> later)
                .orElseThrow(() -> ApiException.notFound("Dit codeboek heeft geen gepubliceerde versie."));
        var boek = codeboeken.versie(code, laatste.versie()).orElseThrow(Codeboeken::nietGevonden);
        var concept = new Codeboek(
                code,
                boek.versie() + 1,
                Codeboekstatus.CONCEPT,
                boek.naam(),
                boek.omschrijving(),
                boek.bron(),
                boek.geldigVanaf(),
                boek.codes());
        return bewaar(new Concept(concept, List.of()));
    }

    @Transactional
    ConceptTabel.Opgeslagen wijzig(String code, int versie, String ifMatch, UnaryOperator<Concept> wijziging) {
        return met(connection -> {
            var nu = vergrendel(connection, code, versie);
            IfMatch.require(ifMatch, nu.rijversie());
            var nieuw = wijziging.apply(nu.concept());
            eisGoed(nieuw);
            new ConceptTabel(connection, json).wijzig(nieuw);
            return new ConceptTabel.Opgeslagen(nieuw, nu.rijversie() + 1);
        });
    }

    @Transactional
    ConceptTabel.Opgeslagen zetStatus(String code, int versie, String ifMatch, Codeboekstatus naar) {
        var nu = codeboeken.vereist(code, versie);
        IfMatch.require(ifMatch, nu.rijversie());
        var van = nu.concept().boek().status();
        if (van.ordinal() + 1 != naar.ordinal()) {
            throw ApiException.conflict(
                    "ONGELDIGE_OVERGANG", "Van " + van + " gaat een versie niet naar " + naar + ".");
        }
        met(connection -> {
            if (naar == Codeboekstatus.VERVALLEN) {
                new CodeboekTabel(connection).vervalt(code, versie);
            } else {
                publiceer(connection, vergrendel(connection, code, versie), ifMatch);
            }
            return null;
        });
        return codeboeken.vereist(code, versie);
    }

    private void publiceer(Connection connection, ConceptTabel.Opgeslagen nu, String ifMatch) throws SQLException {
        IfMatch.require(ifMatch, nu.rijversie());
        var boek = nu.concept().boek();
        var vorige = codeboeken.versie(boek.code(), boek.versie() - 1).map(Codeboek::codes);
        if (!new CodeboekTabel(connection).schrijf(boek, nu.concept().lotgevallen(vorige.orElse(List.of())))) {
            throw bestaat();
        }
        new ConceptTabel(connection, json).wis(boek.code(), boek.versie());
    }

    private ConceptTabel.Opgeslagen vergrendel(Connection connection, String code, int versie) throws SQLException {
        var gevonden = new ConceptTabel(connection, json).vergrendel(code, versie);
        if (gevonden.isEmpty() && codeboeken.versie(code, versie).isPresent()) {
            throw ApiException.conflict("GEPUBLICEERD", "Deze versie is gepubliceerd en verandert niet meer.");
        }
        return gevonden.orElseThrow(Codeboeken::nietGevonden);
    }

    private ConceptTabel.Opgeslagen bewaar(Concept concept) {
        return met(connection -> {
            if (!new ConceptTabel(connection, json).nieuw(concept)) {
                throw bestaat();
            }
            return new ConceptTabel.Opgeslagen(concept, 1);
        });
    }

    private static ApiException bestaat() {
        return ApiException.conflict("BESTAAT_AL", "Van dit codeboek is er al een concept of deze versie.");
    }

    private static void eisGoed(Concept concept) {
        var fouten = Codeboom.fouten(concept.boek().codes());
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
    }

    private <T> T met(Werk<T> werk) {
        try (var connection = database.getConnection()) {
            return werk.doe(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("codebook cannot be stored", e);
        }
    }

    private interface Werk<T> {
        T doe(Connection connection) throws SQLException;
    }
}
