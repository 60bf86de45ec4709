package nl.impactmonitor.kpi.contextbestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.platform.rest.FieldError;

/** What a file gave: its figures, how many rows were left out and why, and everything that is wrong with it. */
public final class Gelezen {

    private final List<Contextregel> regels = new ArrayList<>();
    private final SortedMap<Overslag, Integer> overgeslagen = new TreeMap<>();
    private final List<FieldError> fouten = new ArrayList<>();
    private final Map<String, String> gezien = new HashMap<>();

    /** Why a row is left out; none of these is an error of the file. */
    public enum Overslag {
        REGIO_NIET_GEKOPPELD,
        ANDERE_DIMENSIE,
        VELD_NIET_GEKOPPELD,
        GEEN_WAARDE
    }

    public List<Contextregel> regels() {
        return regels;
    }

    public SortedMap<Overslag, Integer> overgeslagen() {
        return overgeslagen;
    }

    public List<FieldError> fouten() {
        return fouten;
    }

    void fout(String pointer, String code, String detail) {
        fouten.add(new FieldError(pointer, code, detail));
    }

    void slaOver(Overslag reden) {
        overgeslagen.merge(reden, 1, Integer::sum);
    }

    /** A second figure for the same indicator, regio and period is an error: nobody can tell which of the two is meant. */
    void regel(Contextregel regel) {
        String sleutel =
                regel.indicator() + ' ' + regel.regio() + ' ' + regel.periode().code();
        String eerder = gezien.putIfAbsent(sleutel, regel.plek());
        if (eerder == null) {
            regels.add(regel);
        } else {
            fout(
                    regel.plek(),
                    "DUBBEL",
                    "Voor deze indicator, regio en periode staat al een waarde op " + eerder
                            + "; kies bij een CBS-tabel een code per dimensie.");
        }
    }
}
