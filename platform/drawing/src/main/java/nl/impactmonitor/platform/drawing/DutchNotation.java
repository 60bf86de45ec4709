package nl.impactmonitor.platform.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Numbers and months as they are written in Dutch; the words are here, so that no locale data of the machine counts. */
public final class DutchNotation {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private DutchNotation() {}

    /** 1234.5 is 1.234,5; zeros behind the comma are left out. */
    public static String number(BigDecimal value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("#,##0.######", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public static String number(double value, int decimals) {
        return number(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    public static String percent(double share) {
        return number(share * 100, 0) + "%";
    }

    public static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
