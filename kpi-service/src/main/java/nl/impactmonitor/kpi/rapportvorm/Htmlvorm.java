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
import java.util.List;
import nl.impactmonitor.kpi.rapportdocument.Document;

/**
 * A report as one HTML page (WCAG 2.2 AA) without scripts and without anything from elsewhere. Each number is a {@code data}
 * element with its address. Safe for threads.
 */
public final class Htmlvorm {

    private static final String HTML = "text/html";
    private static final List<String> DELEN = List.of("stuk", "stukken", "tabel", "sectie");

    private final Template sjabloon;
    private final String stijl = lees("stijl.css");

    public Htmlvorm() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .build();
        DELEN.forEach(deel -> engine.putTemplate(deel, lees(engine, deel)));
        this.sjabloon = lees(engine, "document");
    }

    public String schrijf(Document document) {
        return sjabloon.data("document", document).data("stijl", stijl).render();
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
