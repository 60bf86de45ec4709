package nl.impactmonitor.interview.pseudonimisering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Given names that are common in the Netherlands, in lower case, from {@code namen/voornamen.txt}. */
final class Voornamen {

    private static final String BESTAND = "namen/voornamen.txt";

    private Voornamen() {}

    static Set<String> lees() {
        var stroom = Thread.currentThread().getContextClassLoader().getResourceAsStream(BESTAND);
        try (var regels = new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
            return regels.lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .flatMap(regel -> Arrays.stream(regel.split(" ")))
                    .filter(naam -> !naam.isBlank())
                    .map(Namen::klein)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
