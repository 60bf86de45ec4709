package nl.impactmonitor.platformtests.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page by axe, in Chromium: WCAG 2.2 at A and AA as far as a machine can tell. */
class ToegankelijkTest {

    private static final Pattern ANSWER = Pattern.compile("data-axe=\"([A-Za-z0-9+/=]+)\"");

    /**
     * Looks at the page, then takes the words of a picture away and looks at that; puts both outcomes on the page in base 64, where
     * the browser's dump of it can be read without unescaping.
     */
    private static final String RUN = """
            (async () => {
              const rules = {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']};
              const told = r => ({passes: r.passes.length, violations: r.violations.map(
                  v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' '))});
              const whole = told(await axe.run(rules));
              const picture = document.querySelector('figure img');
              picture.removeAttribute('alt');
              const spoiled = told(await axe.run(picture.parentElement, rules));
              document.documentElement.setAttribute('data-axe',
                  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify({whole, spoiled})))));
            })();
            """;

    @TempDir
    static Path folder;

    private static JsonNode seen;

    @BeforeAll
    static void look() throws Exception {
        Programma chromium = Programma.needed("chromium", "chromium");
        seen = axe(chromium, Files.readString(Eindrapport.get().form("html")));
    }

    @Test
    void axeHasNothingAgainstThePage() {
        // When
        JsonNode outcome = seen.path("whole");

        // Then
        assertThat(outcome.path("violations")).isEmpty();
        assertThat(outcome.path("passes").asInt()).isGreaterThan(15);
    }

    /** The test above has teeth. */
    @Test
    void axeSeesAPictureWithoutWords() {
        // When
        JsonNode outcome = seen.path("spoiled");

        // Then
        assertThat(outcome.path("violations")).singleElement().asString().contains("image-alt");
    }

    private static JsonNode axe(Programma chromium, String page) throws Exception {
        Path file = folder.resolve("rapport.html");
        Files.writeString(
                file, page.replace("</body>", "<script>" + axe() + "</script><script>" + RUN + "</script></body>"));
        String seen = chromium.run(
                folder,
                List.of(
                        "--headless=new",
                        // The page is our own, and the sandbox asks for rights that a container has not.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1280,1024",
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        file.toUri().toString()));
        Matcher answer = ANSWER.matcher(seen);
        assertThat(answer.find()).as("axe answers").isTrue();
        return new ObjectMapper().readTree(Base64.getDecoder().decode(answer.group(1)));
    }

    private static String axe() throws IOException {
        try (InputStream in = ToegankelijkTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
