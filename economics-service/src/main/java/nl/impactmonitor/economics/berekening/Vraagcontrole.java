package nl.impactmonitor.economics.berekening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.Parametercode;
import nl.impactmonitor.economics.parameterset.Parameterset;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Everything about a question that needs knowledge of the stored data; all faults come back together. */
final class Vraagcontrole {

    /** A peildatum is a Dutch day. */
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final BerekeningVraag vraag;
    private final LocalDate vandaag;
    private final List<FieldError> fouten = new ArrayList<>();

    Vraagcontrole(BerekeningVraag vraag, Instant nu) {
        this.vraag = vraag;
        this.vandaag = nu.atZone(NEDERLAND).toLocalDate();
    }

    /**
     * @param set null when it does not exist
     * @param valuta per pilot that exists and is in scope
     */
    void eis(GepubliceerdeSet set, Map<String, String> valuta) {
        if (vraag.peildatum().isAfter(vandaag)) {
            fout("/peildatum", "IN_DE_TOEKOMST", "peildatum ligt in de toekomst.");
        }
        if (set == null) {
            fout("/parameterset", "ONBEKENDE_PARAMETERSET", "Deze parameterset bestaat niet in deze versie.");
        } else {
            parametersGeldig(set.set());
        }
        pilots(set == null ? null : set.set(), valuta);
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(List.copyOf(fouten));
        }
    }

    private void parametersGeldig(Parameterset set) {
        List<String> ontbreken = Parametercode.VERPLICHT.stream()
                .filter(code -> set.parameter(code, vraag.peildatum()).isEmpty())
                .toList();
        if (!ontbreken.isEmpty()) {
            fout(
                    "/peildatum",
                    "PARAMETER_NIET_GELDIG",
                    "Op de peildatum hebben deze parameters geen geldige waarde: " + String.join(", ", ontbreken)
                            + ".");
        }
    }

    private void pilots(Parameterset set, Map<String, String> valuta) {
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < vraag.pilots().size(); i++) {
            String pilot = vraag.pilots().get(i);
            String plaats = "/pilots/" + i;
            if (!gezien.add(pilot)) {
                fout(plaats, "DUBBEL", "Deze pilot komt meer dan een keer voor.");
            } else if (!valuta.containsKey(pilot)) {
                fout(plaats, "ONBEKENDE_PILOT", "Deze pilot bestaat niet.");
            } else if (set != null && !set.valuta().equals(valuta.get(pilot))) {
                fout(plaats, "ANDERE_VALUTA", "De valuta van deze pilot is niet die van de parameterset.");
            }
        }
    }

    private void fout(String plaats, String code, String tekst) {
        fouten.add(new FieldError(plaats, code, tekst));
    }
}
