package nl.impactmonitor.kpi.rapportvorm;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapportdocument.Blok;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.platform.drawing.SvgWriter;

/**
 * A report as one HTML page (WCAG 2.2 AA) without scripts and without anything from elsewhere. Each number is a {@code data}
 * element with its address. Safe for threads.
 */
public final class Htmlvorm {

    private static final String HTML = "text/html";
    private static final List<String> DELEN = List.of("stuk", "stukken", "tabel", "sectie");

    private final Template sjabloon;
    private final String stijl = lees("stijl.css");
    private final String afdrukstijl = lees("afdruk.css");

    public Htmlvorm() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(ValueResolvers.mapResolver())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .build();
        DELEN.forEach(deel -> engine.putTemplate(deel, lees(engine, deel)));
        this.sjabloon = lees(engine, "document");
    }

    public String schrijf(Document document) {
        return sjabloon.data("document", document)
                .data("labels", document.labels())
                .data("stijl", stijl)
                .data("afdruk", false)
                .data("beelden", beelden(document))
                .render();
    }

    /** For paper: the same page with a style of its own, whose pictures are painted by who makes the pages. */
    String afdruk(Document document, Map<String, Integer> hoogten) {
        return sjabloon.data("document", document)
                .data("labels", document.labels())
                .data("stijl", afdrukstijl)
                .data("afdruk", true)
                .data("hoogten", hoogten)
                .data("kolommen", kolommen(document))
                .render();
    }

    /** Of every table the shares of its columns. */
    private static Map<String, List<String>> kolommen(Document document) {
        return document.alleSecties()
                .flatMap(sectie -> sectie.blokken().stream())
                .filter(Blok.Tabel.class::isInstance)
                .map(Blok.Tabel.class::cast)
                .collect(Collectors.toMap(Blok.Tabel::id, tabel -> Kolombreedten.van(tabel).stream()
                        .map(deel -> deel / 10 + "." + deel % 10 + "%")
                        .toList()));
    }

    /** Every picture as an address that holds it. */
    private static Map<String, String> beelden(Document document) {
        return document.figuren()
                .collect(Collectors.toMap(
                        Blok.Figuur::id,
                        figuur -> "data:image/svg+xml;base64,"
                                + Base64.getEncoder().encodeToString(SvgWriter.write(figuur.tekening()))));
    }

    private static Template lees(Engine engine, String naam) {
        return engine.parse(lees(naam + ".html"), Variant.forContentType(HTML), naam);
    }

    private static String lees(String bestand) {
        try (InputStream in = Htmlvorm.class.getResourceAsStream("/rapport/" + bestand)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
