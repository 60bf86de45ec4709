package nl.impactmonitor.platformtests.rapport;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of the API at the snapshot of a report, under field and address, as precise as a page prints them. */
final class ApiNumbers {

    private ApiNumbers() {}

    static Map<String, String> of(Eindrapport rapport) {
        Map<String, String> numbers = new TreeMap<>();
        for (JsonNode getal : rapport.getallen()) {
            add(numbers, "WAARDE ", "waarde", getal);
            add(numbers, "DOELWAARDE ", "doelwaarde", getal);
            add(numbers, "DOELWAARDE_TOT ", "doelwaardeTot", getal);
        }
        return numbers;
    }

    private static void add(Map<String, String> numbers, String veld, String name, JsonNode getal) {
        if (getal.path(name).isNumber()) {
            numbers.put(
                    veld + getal.path("adres").asText(),
                    kort(getal.path(name).decimalValue()).stripTrailingZeros().toPlainString());
        }
    }

    /** Thousands whole, others to four decimals, and of what is small three digits. */
    private static BigDecimal kort(BigDecimal waarde) {
        if (waarde.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return waarde.setScale(0, RoundingMode.HALF_UP);
        }
        if (waarde.scale() <= 4) {
            return waarde;
        }
        return waarde.abs().compareTo(new BigDecimal("0.1")) < 0
                ? waarde.round(new MathContext(3, RoundingMode.HALF_UP))
                : waarde.setScale(4, RoundingMode.HALF_UP);
    }

    /** @param printed 1.234,5 @return 1234.5 */
    static String read(String printed) {
        return printed.replace(".", "").replace(',', '.');
    }
}
