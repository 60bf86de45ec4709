package nl.impactmonitor.kpi.disclosure;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One figure of a stand, the same one in whichever table it stands.
 *
 * @param maat what is counted
 * @param pilot a pilot, a regio or {@link #GEHEEL}
 * @param kenmerken the categories it is about, by dimension; a dimension that is not there is not split by
 */
public record Figuur(String maat, String pilot, SortedMap<String, String> kenmerken) {

    /** Name of a total; no code and no category can be equal to it. */
    public static final String GEHEEL = "*";

    public Figuur {
        kenmerken = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(kenmerken));
    }

    Figuur zonder(String dimensie) {
        SortedMap<String, String> minder = new TreeMap<>(kenmerken);
        minder.remove(dimensie);
        return new Figuur(maat, pilot, minder);
    }

    Figuur met(String dimensie, String categorie) {
        SortedMap<String, String> andere = new TreeMap<>(kenmerken);
        andere.put(dimensie, categorie);
        return new Figuur(maat, pilot, andere);
    }

    public Figuur in(String anderePilot) {
        return new Figuur(maat, anderePilot, kenmerken);
    }

    Figuur van(String andereMaat) {
        return new Figuur(andereMaat, pilot, kenmerken);
    }
}
