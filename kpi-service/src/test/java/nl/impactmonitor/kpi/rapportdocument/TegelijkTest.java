package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of a stand that were not renewed have a moment of their own, and are no parts of those that were. */
class TegelijkTest {

    private static final Instant EERDER = Instant.parse("2026-05-31T01:30:00Z");
    private static final String NOOT = "Niet alle aantallen zijn op hetzelfde moment gemaakt";

    @ParameterizedTest
    @ValueSource(strings = {"TOTAAL", "BETER", "SLECHTER"})
    void no_direction_is_told_of_numbers_of_different_moments(String eerder) {
        // Given
        Momentopname momentopname = verandering(List.of(eerder));

        // When
        String samenvatting = Documenttekst.van(momentopname).sectie("samenvatting-1");

        // Then
        assertThat(samenvatting)
                .contains("is niet te zeggen, omdat de aantallen niet op hetzelfde moment zijn gemaakt, bij: Geld.")
                .doesNotContain("meer mensen vooruit dan achteruit bij: ", " hoger, ");
    }

    @Test
    void numbers_of_one_earlier_moment_are_told_together() {
        // Given
        Momentopname momentopname = verandering(List.of("TOTAAL", "BETER", "GELIJK", "SLECHTER"));

        // When
        Documenttekst tekst = Documenttekst.van(momentopname);

        // Then
        assertThat(tekst.sectie("samenvatting-1"))
                .contains("Er gingen meer mensen vooruit dan achteruit bij: Geld (30 hoger, 12 lager, van 60).");
        assertThat(tekst.figuur("figuur-verandering").tekening().description())
                .contains("Geld: 12 / 18 / 30")
                .doesNotContain(NOOT);
    }

    @Test
    void a_bar_of_parts_of_different_moments_is_not_drawn_and_the_picture_says_so() {
        // Given
        Momentopname momentopname = verandering(List.of("GELIJK"));

        // When
        Documenttekst tekst = Documenttekst.van(momentopname);

        // Then
        assertThat(tekst.figuur("figuur-verandering").tekening().description())
                .contains("Geld: niet gelijktijdig")
                .contains(NOOT);
        assertThat(tekst.figuur("figuur-overgangen").tekening().description()).contains(NOOT);
    }

    @Test
    void a_table_marks_what_was_not_renewed_and_says_under_it_of_when_that_is() {
        // Given
        Momentopname momentopname = verandering(List.of("BETER"));

        // When
        Documenttekst tekst = Documenttekst.van(momentopname);

        // Then
        assertThat(tekst.rij("tabel-verandering", "Geld")).isEqualTo("60 | 30 (a) | 18 | 12");
        assertThat(tekst.sectie("deelvraag-1"))
                .contains("Niet ververst in de stand van dit rapport: (a) is van 31 mei 2026 om 03.30 uur.")
                .doesNotContain("(b)");
    }

    @Test
    void nothing_is_marked_when_all_was_renewed() {
        // Given
        Momentopname momentopname = verandering(List.of());

        // When
        Documenttekst tekst = Documenttekst.van(momentopname);

        // Then
        assertThat(tekst.rij("tabel-verandering", "Geld")).isEqualTo("60 | 30 | 18 | 12");
        assertThat(tekst.regels()).noneMatch(regel -> regel.contains("Niet ververst"));
    }

    @Test
    void more_moments_than_a_reader_can_follow_have_one_mark_with_the_first_and_the_last() {
        // Given five scores, each with a total of another night
        List<Getal> getallen = IntStream.range(0, 5)
                .mapToObj(i ->
                        getal(Deel.VERANDERING, "SCORE" + i + "/ZRM.1/TOTAAL", 60L, EERDER.plus(Duration.ofDays(i))))
                .toList();

        // When
        Documenttekst tekst = Documenttekst.van(Momentopnamen.metDelen(Momentopnamen.deel(Deel.VERANDERING, getallen)));

        // Then
        assertThat(tekst.sectie("deelvraag-1"))
                .contains("(a) is van een moment tussen 31 mei 2026 om 03.30 uur en 4 juni 2026 om 03.30 uur.")
                .doesNotContain("(b)");
    }

    @Test
    void what_is_not_shown_has_no_moment() {
        // Given
        Momentopname momentopname = Momentopnamen.metDelen(Momentopnamen.deel(
                Deel.VERANDERING,
                List.of(
                        getal(Deel.VERANDERING, "GELD/ZRM.1/TOTAAL", 60L, Momentopnamen.STAND),
                        getal(Deel.VERANDERING, "GELD/ZRM.1/BETER", null, EERDER))));

        // When
        Documenttekst tekst = Documenttekst.van(momentopname);

        // Then
        assertThat(tekst.rij("tabel-verandering", "Geld")).isEqualTo("60 | . | - | -");
        assertThat(tekst.sectie("samenvatting-1")).contains("omdat niet beide aantallen zijn te tonen");
    }

    @Test
    void who_could_be_followed_and_who_worked_are_no_parts_of_each_other_at_different_moments() {
        // Given
        Momentopname momentopname = Momentopnamen.metDelen(Momentopnamen.deel(
                Deel.DUURZAAMHEID,
                List.of(
                        getal(Deel.DUURZAAMHEID, "TE_VOLGEN_3", 50L, Momentopnamen.STAND),
                        getal(Deel.DUURZAAMHEID, "NA_3_WERK", 24L, EERDER),
                        getal(Deel.DUURZAAMHEID, "NA_3_OPLEIDING", null, EERDER))));

        // When
        String samenvatting = Documenttekst.van(momentopname).sectie("samenvatting-2");

        // Then
        assertThat(samenvatting)
                .contains(
                        "Na 3 maanden: de aantallen zijn niet op hetzelfde moment gemaakt, en zijn daarom geen delen van"
                                + " elkaar: zo lang te volgen 50 (30 juni 2026 om 03.30 uur); aan het werk 24 (31 mei 2026 om"
                                + " 03.30 uur); in opleiding niet te tonen")
                .doesNotContain("van de 50 mensen");
    }

    @Test
    void no_share_is_drawn_of_levels_of_different_moments() {
        // Given a 0-meting with one level that was not renewed
        List<Getal> niveaus = Stream.of("NUL", "EEN")
                .flatMap(meting -> Stream.of("LAAG", "MIDDEN", "HOOG").map(niveau -> niveau(meting, niveau)))
                .toList();

        // When
        String beschrijving = Documenttekst.van(Momentopnamen.metDelen(
                        Momentopnamen.deel(
                                Deel.VERANDERING,
                                List.of(getal(Deel.VERANDERING, "GELD/ZRM.1/TOTAAL", 60L, Momentopnamen.STAND))),
                        Momentopnamen.deel(Deel.NIVEAUS, niveaus)))
                .figuur("figuur-niveaus")
                .tekening()
                .description();

        // Then
        assertThat(beschrijving)
                .contains("Geld: 0-meting aantallen van verschillende momenten; 1-meting (n = 60) laag 33%")
                .doesNotContain("te weinig personen");
    }

    @Test
    void a_kpi_that_was_not_renewed_says_of_when_it_is() {
        // Given
        Getal kpi = new Getal(
                Adres.van(Deel.KPI, "ARBEIDSMARKT", "RUIM", "*"),
                "Verbetering plek op de arbeidsmarkt",
                "*",
                BigDecimal.valueOf(120),
                null,
                Getal.PERSONEN,
                Bron.STAND,
                1,
                EERDER,
                BigDecimal.valueOf(200),
                Map.of("definitie", "ARBEIDSMARKT", "lezing", "RUIM", "plaats", "*"),
                null,
                null);

        // When
        String samenvatting = Documenttekst.van(Momentopnamen.met(kpi)).sectie("samenvatting-2");

        // Then
        assertThat(samenvatting)
                .contains(
                        "is niet bereikt. Dit aantal is van 31 mei 2026 om 03.30 uur, en in de stand van dit rapport niet"
                                + " ververst.");
    }

    /** @param eerder which of the numbers were not renewed */
    private static Momentopname verandering(List<String> eerder) {
        return Momentopnamen.metDelen(Momentopnamen.deel(
                Deel.VERANDERING,
                Map.of("TOTAAL", 60L, "BETER", 30L, "GELIJK", 18L, "SLECHTER", 12L).entrySet().stream()
                        .map(deel -> getal(
                                Deel.VERANDERING,
                                "GELD/ZRM.1/" + deel.getKey(),
                                deel.getValue(),
                                eerder.contains(deel.getKey()) ? EERDER : Momentopnamen.STAND))
                        .toList()));
    }

    private static Getal niveau(String meting, String niveau) {
        return getal(
                Adres.van(Deel.NIVEAUS, "GELD/ZRM.1", meting, niveau, "*"),
                "Geld: " + niveau,
                20L,
                meting.equals("NUL") && niveau.equals("HOOG") ? EERDER : Momentopnamen.STAND,
                Map.of(
                        "definitie",
                        "VERANDERING",
                        "onderdeel",
                        "GELD/ZRM.1/TOTAAL",
                        "meting",
                        meting,
                        "niveau",
                        niveau));
    }

    private static Getal getal(Deel deel, String onderdeel, Long waarde, Instant op) {
        return getal(
                Adres.van(deel, onderdeel, "*"),
                "Geld: " + onderdeel,
                waarde,
                op,
                Map.of("definitie", deel.name(), "onderdeel", onderdeel, "plaats", "*"));
    }

    private static Getal getal(String adres, String naam, Long waarde, Instant op, Map<String, String> filters) {
        return new Getal(
                adres,
                naam,
                "*",
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                1,
                op,
                null,
                filters,
                null,
                null);
    }
}
