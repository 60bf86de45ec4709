package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the figures as a Markdown page (table and chart) and as JSON. */
final class Report {

    private final String group;
    private final List<Figure> figures;
    private final Map<String, Object> ground;

    Report(String group, List<Figure> figures, Map<String, Object> ground) {
        this.group = group;
        this.figures = List.copyOf(figures);
        this.ground = new LinkedHashMap<>(ground);
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(group + ".md"), markdown());
        Map<String, Object> json = new LinkedHashMap<>(ground);
        json.put("figures", figures.stream().map(Report::json).toList());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve(group + ".json").toFile(), json);
    }

    String markdown() {
        String facts = ground.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining("; "));
        return """
                # Benchmark: %s

                Written by `./impactmonitor bench --only %s`. Each figure stands beside a bare probe of the same run: the ratio
                travels between machines, the absolute number does not. Spread is lowest to highest of the repetitions.

                %s

                %s
                ```mermaid
                xychart-beta
                  title "Monitor over bare probe (ratio of medians)"
                  x-axis [%s]
                  y-axis "ratio"
                  bar [%s]
                ```
                """.formatted(
                        group,
                        group,
                        facts,
                        table(figures),
                        figures.stream().map(f -> '"' + f.name() + '"').collect(Collectors.joining(", ")),
                        figures.stream().map(f -> number(f.ratio())).collect(Collectors.joining(", ")));
    }

    static String table(List<Figure> figures) {
        StringBuilder rows = new StringBuilder("""
                | figure | unit | n | median | spread | probe | median | spread | ratio | bar | reading | met |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """);
        for (Figure f : figures) {
            rows.append("| %s | %s | %d | %s | %s - %s | %s | %s | %s - %s | %s | %s | %s | %s |\n"
                    .formatted(
                            f.name(),
                            f.unit(),
                            f.figure().size(),
                            number(f.figure().median()),
                            number(f.figure().lowest()),
                            number(f.figure().highest()),
                            f.probe(),
                            number(f.bare().median()),
                            number(f.bare().lowest()),
                            number(f.bare().highest()),
                            number(f.ratio()),
                            f.bar().isEmpty() ? "reported" : f.bar(),
                            number(f.value()),
                            f.bar().isEmpty() ? "" : f.met() ? "yes" : "NO"));
        }
        return rows.toString();
    }

    private static Map<String, Object> json(Figure f) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", f.name());
        row.put("unit", f.unit());
        row.put("figure", json(f.figure()));
        row.put("probe", f.probe());
        row.put("bare", json(f.bare()));
        row.put("ratio", f.ratio());
        row.put("bar", f.bar());
        row.put("value", f.value());
        row.put("met", f.met());
        return row;
    }

    private static Map<String, Object> json(Samples s) {
        return Map.of(
                "n", s.size(),
                "median", s.median(),
                "p95", s.quantile(0.95),
                "p99", s.quantile(0.99),
                "lowest", s.lowest(),
                "highest", s.highest());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.3f", value);
    }
}
