package nl.impactmonitor.platform.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** What a failure means to the caller; only what is our own fault or a broken part goes to the log. */
final class Failures {

    private static final Set<String> LOST_UPDATE = Set.of(
            "jakarta.persistence.OptimisticLockException",
            "org.hibernate.StaleStateException",
            "org.hibernate.StaleObjectStateException");

    private Failures() {}

    static Problem ofHttp(WebApplicationException e, Logger log) {
        int status = e.getResponse().getStatus();
        if (status == 404 && e.getCause() != null && !(e.getCause() instanceof WebApplicationException)) {
            return Problem.of(400, "ONGELDIGE_PARAMETER", "Een parameter in het adres heeft niet de juiste vorm.");
        }
        if (status >= 500 || status < 400) {
            log.error("request failed", e);
        }
        return switch (status) {
            case 400 -> Problem.of(400, null, "Het verzoek kan niet worden gelezen.");
            case 401 -> Problem.of(401, null, "Een geldig toegangstoken ontbreekt.");
            case 403 -> Problem.of(403, null, "Uw rol geeft geen toegang tot deze handeling.");
            case 404 -> Problem.of(404, null, "Dit adres of deze gegevens bestaan niet.");
            case 405 -> Problem.of(405, null, "Deze methode bestaat niet op dit adres; zie de header Allow.");
            case 406 ->
                Problem.of(406, null, "Deze API antwoordt met application/json; vraag daarom in de header Accept.");
            case 413 -> Problem.of(413, null, "De inhoud van het verzoek is te groot.");
            case 415 ->
                Problem.of(
                        415,
                        null,
                        "Stuur de inhoud als het mediatype dat bij dit adres hoort, meestal application/json.");
            case 503 -> unavailable();
            default ->
                status >= 400 && status < 500 ? Problem.of(status, null, "Het verzoek is geweigerd.") : internal();
        };
    }

    static Problem ofAnything(Throwable e, Logger log) {
        List<Throwable> chain = chain(e);
        for (Throwable cause : chain) {
            if (cause instanceof ApiException refused) {
                return refused.problem();
            }
            if (LOST_UPDATE.contains(cause.getClass().getName())) {
                return Problem.of(
                        409,
                        "GELIJKTIJDIG_GEWIJZIGD",
                        "Deze gegevens zijn ondertussen gewijzigd; lees ze opnieuw en probeer het nog eens.");
            }
            if (cause instanceof SQLException sql && ofDatabase(sql) instanceof Problem known) {
                log.warnf("database answered SQLSTATE %s", sql.getSQLState());
                return known;
            }
        }
        log.error("request failed", e);
        return internal();
    }

    /** Arguments of a resource method; anything else that fails validation is our own fault. */
    static Problem ofArguments(ConstraintViolationException e, Logger log) {
        List<FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            List<Path.Node> nodes = StreamSupport.stream(
                            violation.getPropertyPath().spliterator(), false)
                    .toList();
            if (nodes.stream().noneMatch(node -> node.getKind() == ElementKind.PARAMETER)) {
                log.error("an answer or an entity breaks its own constraints", e);
                return internal();
            }
            errors.add(FieldError.atParameter(
                    nodes.getLast().getName(), Violations.code(violation), violation.getMessage()));
        }
        return Problem.withErrors(400, null, errors);
    }

    /** Null for what is no known case: classes and codes of SQLSTATE as in PostgreSQL's appendix A. */
    private static Problem ofDatabase(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "23505" -> Problem.of(409, "BESTAAT_AL", "Deze gegevens bestaan al.");
            case "40001", "40P01", "55P03" ->
                Problem.of(
                        409,
                        "GELIJKTIJDIG_GEWIJZIGD",
                        "Deze gegevens worden op dit moment gewijzigd; probeer het nog eens.");
            case "57P01", "57P02", "57P03", "53300" -> unavailable();
            default ->
                state.startsWith("08")
                                || (state.isEmpty()
                                        && String.valueOf(e.getMessage()).contains("cquisition timeout"))
                        ? unavailable()
                        : null;
        };
    }

    private static Problem unavailable() {
        return Problem.of(503, null, "De dienst is tijdelijk niet beschikbaar; probeer het later opnieuw.");
    }

    private static Problem internal() {
        return Problem.of(500, null, "Er ging bij ons iets mis; de beheerders zien dit in het logboek.");
    }

    private static List<Throwable> chain(Throwable e) {
        return Stream.iterate(e, t -> t != null, Throwable::getCause).limit(20).toList();
    }
}
