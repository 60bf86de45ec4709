package nl.impactmonitor.participant.aanlevering.kolommen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says, in JSON. A cell that is not of the form of its column stays text, so that the reader of JSON refuses it
 * with its place and in the words it has for everybody.
 */
final class Cel {

    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);
    private static final Pattern GETAL = Pattern.compile("[+-]?\\d{1,30}(?:[.,]\\d{1,30})?");
    private static final Pattern DAG_EERST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: 0?0:00(?::00)?)?");
    private static final Pattern JAAR_EERST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[ T]00:00(?::00)?)?");
    private static final Pattern SERIENUMMER = Pattern.compile("\\d{4,5}(?:[.,]0+)?");
    /** Day 0 of spreadsheets, such that every day after February 1900 comes out right (ECMA-376, 18.17.4.1). */
    private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);

    private static final int EERSTE_SERIENUMMER = 61;
    private static final Map<String, Boolean> JA_NEE = Map.ofEntries(
            Map.entry("ja", true),
            Map.entry("j", true),
            Map.entry("true", true),
            Map.entry("waar", true),
            Map.entry("1", true),
            Map.entry("nee", false),
            Map.entry("n", false),
            Map.entry("false", false),
            Map.entry("onwaar", false),
            Map.entry("0", false));

    private Cel() {}

    /** @param cel not blank, without spaces around it */
    static JsonNode json(Kolom.Vorm vorm, String cel) {
        return switch (vorm) {
            case TEKST, KEUZE -> NODES.textNode(zonderBeveiliging(cel));
            case GETAL -> GETAL.matcher(cel).matches() ? geheel(getal(cel)) : NODES.textNode(cel);
            case DATUM -> NODES.textNode(datum(cel));
            case JA_NEE -> {
                Boolean waarde = JA_NEE.get(cel.toLowerCase(Locale.ROOT));
                yield waarde == null ? NODES.textNode(cel) : NODES.booleanNode(waarde);
            }
            case LIJST -> {
                var lijst = NODES.arrayNode();
                Arrays.stream(cel.split("\\|"))
                        .map(String::strip)
                        .filter(deel -> !deel.isEmpty())
                        .forEach(lijst::add);
                yield lijst;
            }
            case ANTWOORD -> antwoord(cel);
        };
    }

    /** Whole numbers stay whole: 3,0 in a column of whole numbers is what a spreadsheet makes of 3. */
    private static BigDecimal getal(String cel) {
        BigDecimal getal = new BigDecimal(cel.replace(',', '.'));
        BigDecimal kaal = getal.stripTrailingZeros();
        return kaal.scale() <= 0 ? kaal.setScale(0) : getal;
    }

    private static JsonNode antwoord(String cel) {
        var antwoord = NODES.objectNode();
        if (GETAL.matcher(cel).matches()) {
            antwoord.set("waarde", geheel(getal(cel)));
        } else {
            antwoord.put("geenAntwoord", cel);
        }
        return antwoord;
    }

    private static JsonNode geheel(BigDecimal getal) {
        return getal.scale() <= 0 ? NODES.numberNode(getal.toBigInteger()) : NODES.numberNode(getal);
    }

    private static String datum(String cel) {
        Matcher dag = DAG_EERST.matcher(cel);
        if (dag.matches()) {
            return "%s-%02d-%02d"
                    .formatted(dag.group(4), Integer.parseInt(dag.group(3)), Integer.parseInt(dag.group(1)));
        }
        Matcher jaar = JAAR_EERST.matcher(cel);
        if (jaar.matches()) {
            return jaar.group(1) + "-" + jaar.group(2) + "-" + jaar.group(3);
        }
        if (SERIENUMMER.matcher(cel).matches()) {
            int nummer = Integer.parseInt(cel.split("[.,]")[0]);
            return nummer < EERSTE_SERIENUMMER ? cel : DAG_NUL.plusDays(nummer).toString();
        }
        return cel;
    }

    /** The apostrophe that our own result file puts before what a spreadsheet would take for a formula. */
    private static String zonderBeveiliging(String cel) {
        return cel.length() > 1 && cel.charAt(0) == '\'' && Formule.begint(cel.substring(1)) ? cel.substring(1) : cel;
    }
}
