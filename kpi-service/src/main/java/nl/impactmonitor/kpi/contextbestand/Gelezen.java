package nl.impactmonitor.kpi.contextbestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.platform.rest.FieldError;

/** What a file gave: its figures, how many rows were left out and why, and everything that is wrong with it. */
public final class Gelezen {

    /** What is kept of a file is bounded: one of 10 MB can be wrong on two million rows. */
    private static final int GETOOND = 99;

    private static final int CIJFERS = 100_000;

    private final List<Contextregel> regels = new ArrayList<>();
    private final SortedMap<Overslag, Integer> overgeslagen = new TreeMap<>();
    private final Set<FieldError> fouten = new LinkedHashSet<>();
    private final Map<String, String> gezien = new HashMap<>();
    private int meerFouten;

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

    /** The first of them, and how many more there are. */
    public List<FieldError> fouten() {
        List<FieldError> alle = new ArrayList<>(fouten);
        if (meerFouten > 0) {
            alle.add(new FieldError("", "MEER_FOUTEN", "Er zijn nog " + meerFouten + " andere fouten."));
        }
        return alle;
    }

    int aantalFouten() {
        return fouten.size() + meerFouten;
    }

    public void fout(String pointer, String code, String detail) {
        FieldError fout = new FieldError(pointer, code, detail);
        if (fouten.size() < GETOOND) {
            fouten.add(fout);
        } else if (!fouten.contains(fout)) {
            meerFouten++;
        }
    }

    void slaOver(Overslag reden) {
        overgeslagen.merge(reden, 1, Integer::sum);
    }

    /** A second figure for the same indicator, regio and period is an error: nobody can tell which of the two is meant. */
    void regel(Contextregel regel) {
        if (!Getal.past(regel.waarde())) {
            fout(regel.plek(), "BUITEN_BEREIK", Getal.BEREIK);
            return;
        }
        if (regels.size() == CIJFERS) {
            fout("", "TE_VEEL_CIJFERS", "Een levering heeft ten hoogste 100.000 cijfers; verdeel het bestand.");
            return;
        }
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
