package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Opmerking;
import nl.impactmonitor.kpi.rapportdocument.Blok.Figuur;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import org.junit.jupiter.api.Test;

class NiveausTest {

    @Test
    void bars_and_a_heat_map_tell_where_people_were_and_where_they_went() {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(Deel.NIVEAUS, niveaus("GELD", 50L, 30L, 20L, 20L, 30L, 50L)),
                Momentopnamen.deel(Deel.OVERGANGEN, overgangen("GELD", 12L)));

        // When
        List<Blok> blokken = blokken(rapport);

        // Then
        assertThat(figuren(blokken))
                .extracting(Figuur::id)
                .containsExactly("figuur-niveaus", "figuur-overgangen-niveaus");
        assertThat(figuren(blokken).getFirst().tekening().description())
                .contains("Geld: 0-meting (n = 100) laag 50%, midden 30%, hoog 20%; 1-meting (n = 100) laag 20%");
        assertThat(figuren(blokken).getLast().tekening().description())
                .contains("Geld, van laag: naar laag 12, naar midden 12, naar hoog 12");
    }

    @Test
    void every_number_of_both_tables_leads_to_the_number_that_it_is() {
        // Given
        List<Getal> getallen = niveaus("GELD", 50L, 30L, 20L, 20L, 30L, 50L);
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(Deel.NIVEAUS, getallen),
                Momentopnamen.deel(Deel.OVERGANGEN, overgangen("GELD", 12L)));

        // When
        List<String> adressen = blokken(rapport).stream()
                .filter(Tabel.class::isInstance)
                .flatMap(tabel -> ((Tabel) tabel).rijen().stream())
                .flatMap(rij -> rij.cellen().stream())
                .map(cel -> ((Stuk.Verwijzing) cel).adres())
                .toList();

        // Then
        assertThat(adressen)
                .hasSize(6 + 9)
                .containsAll(getallen.stream().map(Getal::adres).toList());
    }

    @Test
    void what_is_not_shown_is_drawn_as_that_and_not_as_nobody() {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(Deel.NIVEAUS, niveaus("GELD", null, 30L, null, 20L, 30L, 50L)),
                Momentopnamen.deel(Deel.OVERGANGEN, overgangen("GELD", null)));

        // When
        List<Figuur> figuren = figuren(blokken(rapport));

        // Then
        assertThat(figuren.getFirst().tekening().description())
                .contains("Geld: 0-meting niet getoond; 1-meting (n = 100)");
        assertThat(figuren.getLast().tekening().description()).contains("van laag: naar laag niet getoond");
    }

    @Test
    void more_scores_than_fit_on_a_page_are_in_more_pictures() {
        // Given
        List<Getal> getallen = new ArrayList<>();
        IntStream.rangeClosed(1, 9).forEach(i -> getallen.addAll(niveaus("SCORE" + i, 50L, 30L, 20L, 20L, 30L, 50L)));

        // When
        List<Figuur> figuren = figuren(blokken(Momentopnamen.metDelen(Momentopnamen.deel(Deel.NIVEAUS, getallen))));

        // Then
        assertThat(figuren).extracting(Figuur::id).containsExactly("figuur-niveaus", "figuur-niveaus-2");
        assertThat(figuren).allMatch(figuur -> figuur.gegevens().equals("tabel-niveaus"));
    }

    @Test
    void a_stand_without_levels_is_told_in_words() {
        // Given
        Onderdeel zonder = Onderdeel.metOpmerkingen(
                Deel.NIVEAUS, List.of(), List.of(new Opmerking("NIET_IN_STAND", "In deze stand staan geen niveaus.")));

        // When
        List<Blok> blokken = blokken(Momentopnamen.metDelen(zonder));

        // Then
        assertThat(blokken).containsExactly(Blok.Alinea.tekst("In deze stand staan geen niveaus."));
    }

    private static List<Blok> blokken(Momentopname rapport) {
        return new Niveaus(Stof.van(rapport)).blokken();
    }

    private static List<Figuur> figuren(List<Blok> blokken) {
        return blokken.stream()
                .filter(Figuur.class::isInstance)
                .map(Figuur.class::cast)
                .toList();
    }

    /** @param aantallen low, middle and high at the first meting, and at the second */
    private static List<Getal> niveaus(String score, Long... aantallen) {
        List<Getal> getallen = new ArrayList<>();
        for (int i = 0; i < aantallen.length; i++) {
            String meting = i < 3 ? "NUL" : "EEN";
            getallen.add(getal(Deel.NIVEAUS, score, "meting", meting, NIVEAUS.get(i % 3), aantallen[i]));
        }
        return getallen;
    }

    private static List<Getal> overgangen(String score, Long aantal) {
        return NIVEAUS.stream()
                .flatMap(van ->
                        NIVEAUS.stream().map(naar -> getal(Deel.OVERGANGEN, score, "vanNiveau", van, naar, aantal)))
                .toList();
    }

    private static final List<String> NIVEAUS = List.of("LAAG", "MIDDEN", "HOOG");

    private static Getal getal(Deel deel, String score, String naarRij, String rij, String niveau, Long waarde) {
        String onderdeel = score + "/ZRM.1";
        return new Getal(
                Adres.van(deel, onderdeel, rij, niveau, "*"),
                score.charAt(0) + score.substring(1).toLowerCase(Locale.ROOT) + ": " + rij + " " + niveau,
                "*",
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                1,
                Momentopnamen.STAND,
                null,
                Map.of("definitie", "VERANDERING", "onderdeel", onderdeel + "/TOTAAL", naarRij, rij, "niveau", niveau),
                null,
                null);
    }
}
