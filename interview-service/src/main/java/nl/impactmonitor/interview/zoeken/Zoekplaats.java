package nl.impactmonitor.interview.zoeken;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.PaginaVraag;

/** Where in the results a page starts: newest conversation first, then the order of recording. */
record Zoekplaats(LocalDate datum, long volgorde) {

    private static final Zoekplaats BEGIN = new Zoekplaats(LocalDate.of(9999, 12, 31), 0);

    static Zoekplaats na(PaginaVraag vraag) {
        return vraag.na().map(Zoekplaats::lees).orElse(BEGIN);
    }

    private static Zoekplaats lees(String sleutel) {
        String[] delen = sleutel.split("/", -1);
        try {
            return new Zoekplaats(LocalDate.parse(delen[0]), Long.parseLong(delen[1]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "cursor", "ONGELDIGE_CURSOR", "cursor is geen waarde die deze lijst heeft uitgegeven."));
        }
    }

    String sleutel() {
        return datum + "/" + volgorde;
    }
}
