package nl.impactmonitor.participant.aanlevering.kolommen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.platform.rest.Bsn;
import nl.impactmonitor.platform.rest.FieldError;

/** What can be said of a CSV file from its header alone. */
public final class Kopregel {

    /** The column that our result file adds: a mended result file can be sent as it is. */
    public static final String FOUTEN = "fouten";

    private static final int TOONBAAR = 60;

    private Kopregel() {}

    /** All that is wrong with it; a column without a name is passed over as long as its cells are empty. */
    public static List<FieldError> fouten(Kolomset set, List<String> kop) {
        List<FieldError> fouten = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < kop.size(); i++) {
            String naam = kop.get(i);
            if (naam.isBlank() || Kolomset.sleutel(naam).equals(FOUTEN)) {
                continue;
            }
            if (!set.kent(naam)) {
                fouten.add(
                        fout("ONBEKENDE_KOLOM", "Kolom " + (i + 1) + toon(naam) + " hoort niet in deze aanlevering."));
            } else if (!gezien.add(Kolomset.sleutel(naam))) {
                fouten.add(fout("DUBBELE_KOLOM", "Kolom " + (i + 1) + toon(naam) + " staat er meer dan eens."));
            }
        }
        set.alle().stream()
                .filter(Kolom::verplicht)
                .map(Kolom::kolom)
                .filter(naam -> !gezien.contains(Kolomset.sleutel(naam)))
                .forEach(naam -> fouten.add(fout("ONTBREKENDE_KOLOM", "De verplichte kolom " + naam + " ontbreekt.")));
        return fouten;
    }

    private static FieldError fout(String code, String melding) {
        return new FieldError("", code, melding);
    }

    /** A header can hold anything, data too: it is repeated only when it may be. */
    private static String toon(String naam) {
        return naam.length() > TOONBAAR || Bsn.isIn(naam) ? "" : " (" + naam.replaceAll("\\p{Cntrl}", " ") + ")";
    }
}
