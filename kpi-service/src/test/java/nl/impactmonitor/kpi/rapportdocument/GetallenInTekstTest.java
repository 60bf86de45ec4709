package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Definitie;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Opmerking;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import nl.impactmonitor.kpi.rapport.Vraagtekst;
import org.junit.jupiter.api.Test;

/** Whatever a report says in digits is a number of its snapshot with its address, or no number of anything. */
class GetallenInTekstTest {

    private static final Momentopname MOMENTOPNAME = Rijkrapport.momentopname();
    private static final Document DOCUMENT = new Opsteller(MOMENTOPNAME, "0".repeat(64)).document();

    /** Days, versions, scales, names of measurements, statistics and laws: said of the method, and counted nowhere. */
    private static final List<Pattern> GEEN_AANTAL = Stream.of(
                    "\\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)( \\d{4})?",
                    "\\b(19|20)\\d{2}(-(\\d{2}|K\\d))?\\b",
                    "om \\d{2}\\.\\d{2} uur",
                    "[01]-meting",
                    "\\bP\\d{1,2}\\b",
                    "\\bvan 4\\b",
                    "schaal van \\d tot \\d",
                    "[Dd]eelvraag \\d",
                    "\\b(versie|versies|vorm|niveau) \\d+\\b",
                    "\\.\\d+\\b",
                    "NT[12]|[1-4]F|mbo-\\d|SHA-256|\\b0{64}\\b",
                    "\\bNa \\d+ maanden\\b",
                    "niveau van 1 \\(.*\\) tot 4 \\(.*\\)|verschil tussen 1 en 2 .* tussen 3 en 4")
            .map(Pattern::compile)
            .toList();

    @Test
    void no_digit_stands_in_the_text_of_a_report_but_those_that_count_nothing() {
        // Given what others wrote, and the report takes over as it is
        List<String> vanAnderen = vanAnderen();

        // When
        List<String> over = teksten().stream()
                .map(tekst -> zonder(tekst, vanAnderen))
                .filter(tekst -> tekst.chars().anyMatch(Character::isDigit))
                .toList();

        // Then
        assertThat(over).isEmpty();
    }

    @Test
    void every_print_of_a_number_is_the_number_of_its_address_and_not_the_last_one_alone() {
        // Given
        Map<String, Getal> getallen =
                MOMENTOPNAME.alleGetallen().collect(Collectors.toMap(Getal::adres, getal -> getal));

        // When
        List<Stuk.Verwijzing> gedrukt = stukken()
                .filter(Stuk.Verwijzing.class::isInstance)
                .map(Stuk.Verwijzing.class::cast)
                .toList();

        // Then
        assertThat(gedrukt).hasSizeGreaterThan(500).allSatisfy(verwijzing -> {
            Getal getal = getallen.get(verwijzing.adres());
            BigDecimal waarde = verwijzing.veld() == Stuk.Veld.WAARDE ? getal.waarde() : getal.doelwaarde();
            assertThat(verwijzing.tekst())
                    .as(verwijzing.adres())
                    .isEqualTo(waarde == null ? Notatie.WEGGELATEN : Notatie.getal(waarde));
        });
    }

    private static String zonder(String tekst, List<String> anderen) {
        String rest = tekst;
        for (String ander : anderen) {
            rest = rest.replace(ander, "");
        }
        for (Pattern patroon : GEEN_AANTAL) {
            rest = patroon.matcher(rest).replaceAll("");
        }
        return rest;
    }

    /** The longest first. */
    private static List<String> vanAnderen() {
        Stream<String> getallen = MOMENTOPNAME
                .alleGetallen()
                .flatMap(getal -> Stream.concat(
                        Stream.of(
                                getal.naam(),
                                getal.naam().replaceFirst(": [^:]*$", ""),
                                getal.eenheid(),
                                getal.toelichting(),
                                getal.plaats()),
                        getal.filters().values().stream()));
        Stream<String> woorden = Stream.of(
                        MOMENTOPNAME.vragen().stream().map(Vraagtekst::tekst),
                        MOMENTOPNAME.vragen().stream().map(Vraagtekst::kort),
                        MOMENTOPNAME.definities().stream().map(Definitie::telt),
                        MOMENTOPNAME.onderdelen().stream()
                                .flatMap(onderdeel -> onderdeel.opmerkingen().stream())
                                .map(Opmerking::tekst))
                .flatMap(s -> s);
        Stream<String> antwoorden = MOMENTOPNAME.achtergrond().instrumenten().stream()
                .flatMap(instrument -> instrument.vragen().stream())
                .map(vraag -> String.join("; ", vraag.antwoorden()));
        return Stream.of(getallen, woorden, antwoorden)
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .filter(tekst -> tekst.length() > 3)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static List<String> teksten() {
        return stukken()
                .filter(Stuk.Tekst.class::isInstance)
                .map(Stuk::tekst)
                .distinct()
                .toList();
    }

    private static Stream<Stuk> stukken() {
        return DOCUMENT.alleSecties()
                .flatMap(sectie -> sectie.blokken().stream())
                .flatMap(GetallenInTekstTest::van);
    }

    private static Stream<Stuk> van(Blok blok) {
        List<Stuk> stukken = new ArrayList<>();
        switch (blok) {
            case Blok.Alinea alinea -> stukken.addAll(alinea.stukken());
            case Blok.Kader kader -> kader.alineas().forEach(alinea -> stukken.addAll(alinea.stukken()));
            case Blok.Tabel tabel -> {
                for (int kolom = 1; kolom < tabel.koppen().size(); kolom++) {
                    int cel = kolom - 1;
                    if (!tabel.koppen().get(kolom).equals("Versie")) {
                        tabel.rijen().forEach(rij -> stukken.add(rij.cellen().get(cel)));
                    }
                }
            }
            case Blok.Citaat citaat -> stukken.add(new Stuk.Tekst(citaat.van()));
            case Blok.Invulveld veld -> stukken.add(new Stuk.Tekst(veld.vraag()));
            case Blok.Figuur figuur -> stukken.add(new Stuk.Tekst(figuur.bijschrift()));
        }
        return stukken.stream();
    }
}
