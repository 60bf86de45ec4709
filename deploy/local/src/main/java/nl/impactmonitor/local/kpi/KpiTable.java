package nl.impactmonitor.local.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lays the answer of GET /v1/kpis out as text. Pure: the same answer gives the same table. */
public final class KpiTable {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private KpiTable() {}

    public static String of(JsonNode answer) {
        Set<String> pilots = new LinkedHashSet<>();
        for (JsonNode kpi : answer.path("kpis")) {
            kpi.path("pilots").forEach(pilot -> pilots.add(pilot.path("pilot").asText()));
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("KPI", "lezing"));
        head.addAll(pilots);
        head.addAll(List.of("totaal", "doel", "aandeel"));
        rows.add(head);
        boolean assumption = false;
        for (JsonNode kpi : answer.path("kpis")) {
            rows.add(row(kpi, pilots));
            assumption |= isAssumption(kpi.path("totaal"));
        }
        StringBuilder text = new StringBuilder();
        text.append("KPI's van programma ").append(answer.path("programma").asText());
        text.append(" op ").append(answer.path("peildatum").asText());
        text.append(" (")
                .append(answer.path("status").asText().toLowerCase(DUTCH))
                .append(")\n\n");
        text.append(new TextTable(rows, 2).render());
        text.append("\n  . = niet beschikbaar of onderdrukt");
        return text.append(assumption ? "; * = doelwaarde is een aanname\n" : "\n")
                .toString();
    }

    private static List<String> row(JsonNode kpi, Set<String> pilots) {
        JsonNode total = kpi.path("totaal");
        String unit = kpi.path("eenheid").asText();
        List<String> row = new ArrayList<>();
        row.add(kpi.path("naam").asText());
        row.add(kpi.path("lezing").asText().toLowerCase(DUTCH));
        for (String pilot : pilots) {
            row.add(value(ofPilot(kpi, pilot).path("waarde"), unit));
        }
        row.add(value(total.path("waarde"), unit));
        row.add(target(total, unit));
        row.add(share(total.path("aandeel")));
        return row;
    }

    private static JsonNode ofPilot(JsonNode kpi, String code) {
        for (JsonNode pilot : kpi.path("pilots")) {
            if (pilot.path("pilot").asText().equals(code)) {
                return pilot;
            }
        }
        return kpi.path("geen");
    }

    private static String target(JsonNode total, String unit) {
        JsonNode from = total.path("doelwaarde");
        if (!from.isNumber()) {
            return "";
        }
        JsonNode to = total.path("doelwaardeTot");
        String range = to.isNumber() ? value(from, unit) + "-" + value(to, unit) : value(from, unit);
        return isAssumption(total) ? range + "*" : range;
    }

    private static boolean isAssumption(JsonNode value) {
        return value.path("doelwaardeSoort").asText().equals("AANNAME");
    }

    /** A figure that is not there prints as a dot, never as zero. */
    private static String value(JsonNode value, String unit) {
        if (!value.isNumber()) {
            return ".";
        }
        String pattern = unit.contains("%") ? "0.####'%'" : "#,##0.##";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(DUTCH)).format(value.decimalValue());
    }

    private static String share(JsonNode share) {
        if (!share.isNumber()) {
            return "";
        }
        BigDecimal percent = share.decimalValue().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return percent.toPlainString() + "%";
    }
}
