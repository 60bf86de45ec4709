package nl.impactmonitor.kpi.maat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers inside Dutch sentences. */
public final class Nederlands {
    private Nederlands() {}

    public static String getal(double waarde) {
        return vorm("0.0#", waarde);
    }

    /** With a sign, so that a change reads as one. */
    public static String verandering(double waarde) {
        String getal = getal(Math.abs(waarde));
        return getal.equals("0,0") ? getal : (waarde < 0 ? "-" : "+") + getal;
    }

    public static String procent(double aandeel) {
        return vorm("0", aandeel * 100) + "%";
    }

    private static String vorm(String patroon, double waarde) {
        return new DecimalFormat(patroon, DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL")))
                .format(waarde);
    }
}
