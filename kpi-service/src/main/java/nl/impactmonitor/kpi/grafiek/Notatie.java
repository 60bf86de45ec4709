package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Numbers and months as they are written in Dutch; the words are here, so that no locale data of the machine counts. */
final class Notatie {

    private static final List<String> MAANDEN =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private Notatie() {}

    /** 1234.5 is 1.234,5; zeros behind the comma are left out. */
    static String getal(BigDecimal waarde) {
        DecimalFormatSymbols tekens = new DecimalFormatSymbols(Locale.ROOT);
        tekens.setDecimalSeparator(',');
        tekens.setGroupingSeparator('.');
        DecimalFormat vorm = new DecimalFormat("#,##0.######", tekens);
        vorm.setRoundingMode(RoundingMode.HALF_UP);
        return vorm.format(waarde);
    }

    static String getal(double waarde, int decimalen) {
        return getal(BigDecimal.valueOf(waarde).setScale(decimalen, RoundingMode.HALF_UP));
    }

    static String procent(double aandeel) {
        return getal(aandeel * 100, 0) + "%";
    }

    static String maand(LocalDate dag) {
        return MAANDEN.get(dag.getMonthValue() - 1) + " " + dag.getYear();
    }
}
