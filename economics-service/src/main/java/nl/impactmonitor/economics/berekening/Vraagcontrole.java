package nl.impactmonitor.economics.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.Parametercode;
import nl.impactmonitor.economics.parameterset.Parameterset;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Everything about a question that needs knowledge of the stored data; all faults come back together. */
final class Vraagcontrole {

    private final BerekeningVraag vraag;
    private final LocalDate vandaag;
    private final List<FieldError> fouten = new ArrayList<>();

    /** @param vandaag the Dutch day: a peildatum is one */
    Vraagcontrole(BerekeningVraag vraag, LocalDate vandaag) {
        this.vraag = vraag;
        this.vandaag = vandaag;
    }

    /**
     * @param genoemd the set that the question names, when it exists
     * @param gekozen the one that counts: the same, or that of the scenario, when it exists
     * @param valuta per pilot that exists and is in scope
     */
    void eis(Optional<GepubliceerdeSet> genoemd, Optional<GepubliceerdeSet> gekozen, Map<String, String> valuta) {
        if (vraag.peildatum().isAfter(vandaag)) {
            fout("/peildatum", "IN_DE_TOEKOMST", "peildatum ligt in de toekomst.");
        }
        if (genoemd.isEmpty()) {
            fout("/parameterset", "ONBEKENDE_PARAMETERSET", "Deze parameterset bestaat niet in deze versie.");
        } else if (gekozen.isEmpty()) {
            fout(
                    "/scenario",
                    "ONBEKEND_SCENARIO",
                    "Er is geen gepubliceerde parameterset met deze code die van de genoemde set is afgeleid.");
        }
        gekozen.ifPresent(set -> parametersGeldig(set.set()));
        pilots(gekozen.map(GepubliceerdeSet::set).orElse(null), valuta);
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
