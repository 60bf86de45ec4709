package nl.impactmonitor.economics.parameterset;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.platform.rest.FieldError;

/** What is asked of newly written parameters besides: sets of before 2.0 were published without it. */
final class Herkomstcontrole {

    private Herkomstcontrole() {}

    static List<FieldError> fouten(List<Parameter> parameters) {
        List<FieldError> fouten = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter p = parameters.get(i);
            if (p.verwijzing() == null || p.verwijzing().isBlank()) {
                fouten.add(new FieldError(
                        "/parameters/" + i + "/verwijzing",
                        "VERWIJZING_ONTBREEKT",
                        "Parameter " + p.code() + ": zeg waar in de bron het staat."));
            }
            if (p.betrouwbaarheid() == null) {
                fouten.add(new FieldError(
                        "/parameters/" + i + "/betrouwbaarheid",
                        "VERPLICHT",
                        "Parameter " + p.code() + ": de betrouwbaarheid ontbreekt."));
            }
        }
        return fouten;
    }
}
