package nl.impactmonitor.interview.verslag;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.platform.rest.Bsn;
import nl.impactmonitor.platform.rest.FieldError;

/** The parameter that names a verslag. */
final class Verslagnaam {

    private static final int MAX = 200;

    private Verslagnaam() {}

    /** @param naam as given, null when it was not */
    static List<FieldError> fouten(String naam) {
        List<FieldError> fouten = new ArrayList<>();
        if (naam == null
                || naam.isBlank()
                || naam.length() > MAX
                || naam.chars().anyMatch(Character::isISOControl)) {
            fouten.add(FieldError.atParameter(
                    "naam", "ONGELDIG", "naam is verplicht en telt ten hoogste " + MAX + " tekens op een regel."));
        } else if (Bsn.isIn(naam)) {
            fouten.add(FieldError.atParameter(
                    "naam", "BSN", "naam bevat iets dat op een burgerservicenummer lijkt; dat mag hier nooit."));
        }
        return fouten;
    }
}
