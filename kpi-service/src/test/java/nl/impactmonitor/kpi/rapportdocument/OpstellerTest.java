package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Verwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpstellerTest {

    @ParameterizedTest
    @CsvSource({
        "60, 30, 12, meer mensen vooruit dan achteruit",
        "60, 12, 30, meer mensen achteruit dan vooruit",
        "60, 20, 20, evenveel mensen vooruit als achteruit",
        "60, , 20, Of meer mensen vooruit dan achteruit gingen is niet te zeggen",
        ", , , Van hoeveel mensen er twee vergelijkbare scores zijn is niet te tonen",
        "0, 0, 0, Nog niemand heeft twee vergelijkbare scores"
    })
    void the_numbers_choose_the_sentence(Long totaal, Long beter, Long slechter, String zin) {
        // Given
        Momentopname momentopname = verandering(totaal, beter, slechter);

        // When
        String tekst = tekst(momentopname);

        // Then
        assertThat(tekst).contains(zin);
    }

    @ParameterizedTest
    @CsvSource({"200, is bereikt.", "199, is niet bereikt."})
    void a_kpi_is_laid_beside_its_target(long waarde, String slot) {
        // Given
        Momentopname momentopname = kpi(waarde);

        // When
        String tekst = tekst(momentopname);

        // Then
        assertThat(tekst).contains("de doelwaarde van 200 " + slot);
    }

    @Test
    void a_part_that_failed_is_named_in_the_document() {
        // Given
        Momentopname momentopname = Momentopnamen.metDelen(Onderdeel.mislukt(Deel.STROOM, "Kon niet worden gemaakt."));

        // When
        String tekst = tekst(momentopname);

        // Then
        assertThat(tekst).contains("Doorstroom: Kon niet worden gemaakt.");
    }

    @Test
    void lessons_are_the_codes_of_kind_les_and_no_others() {
        // Given
        Momentopname momentopname = Momentopnamen.metDelen(Momentopnamen.deel(
                Deel.FACTOREN, List.of(factor("LES BEGIN_KLEIN LLO.1"), factor("THEMA GELD LLO.1"))));

        // When
        List<Blok> lessen = document(momentopname)
                .alleSecties()
                .filter(sectie -> sectie.id().equals("lessen"))
                .flatMap(sectie -> sectie.blokken().stream())
                .toList();

        // Then
        assertThat(lessen).first().isInstanceOfSatisfying(Blok.Tabel.class, tabel -> assertThat(tabel.rijen())
                .extracting(Blok.Rij::kop)
                .containsExactly("LES BEGIN_KLEIN LLO.1"));
    }

    @Test
    void no_code_is_shown_where_there_is_a_name() {
        // Given
        Momentopname momentopname = Rijkrapport.momentopname();

        // When
        List<String> teksten = teksten(document(momentopname));

        // Then a word of capitals with a line in it, or of more than five, is a code
        Pattern code = Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b|\\b[A-Z]{6,}\\b");
        assertThat(teksten)
                .isNotEmpty()
                .filteredOn(tekst -> code.matcher(tekst).find())
                .isEmpty();
    }

    @Test
    void the_annex_has_the_questions_as_they_were_asked() {
        // Given
        Momentopname momentopname = Rijkrapport.momentopname();

        // When
        List<String> teksten = teksten(document(momentopname));

        // Then
        assertThat(teksten).contains("Hoe gaat het met uw geldzaken?", "1 Slecht; 5 Goed");
    }

    @Test
    void recommendations_are_fields_for_the_researcher_one_for_each_question() {
        // Given
        Momentopname momentopname = Rijkrapport.momentopname();

        // When
        List<Blok> velden = document(momentopname)
                .alleSecties()
                .filter(sectie -> sectie.id().equals("aanbevelingen"))
                .flatMap(sectie -> sectie.blokken().stream())
                .toList();

        // Then
        assertThat(velden).hasSize(7).allMatch(Blok.Invulveld.class::isInstance);
    }

    @Test
    void no_section_is_empty() {
        // Given
        Momentopname momentopname = Rijkrapport.momentopname();

        // When
        Document document = document(momentopname);

        // Then
        assertThat(document.alleSecties())
                .allMatch(sectie ->
                        !sectie.blokken().isEmpty() || !sectie.onderdelen().isEmpty());
    }

    @Property(tries = 100)
    void the_same_snapshot_always_gives_the_same_document(
            @ForAll @LongRange(max = 500) long beter, @ForAll @LongRange(max = 500) long slechter) {
        // Given
        Momentopname momentopname = verandering(beter + slechter, beter, slechter);
        Momentopname gelezen = Canoniek.van(momentopname).momentopname();

        // When
        Document een = document(momentopname);
        Document twee = document(gelezen);

        // Then
        assertThat(een).isEqualTo(twee);
    }

    @Property(tries = 100)
    void every_number_in_the_document_is_the_one_of_the_snapshot(
            @ForAll @LongRange(max = 2_000_000) long beter, @ForAll @LongRange(max = 2_000_000) long slechter) {
        // Given
        Momentopname momentopname = verandering(beter + slechter, beter, slechter);

        // When
        List<Verwijzing> verwijzingen = verwijzingen(document(momentopname));

        // Then
        assertThat(verwijzingen).isNotEmpty().allSatisfy(verwijzing -> assertThat(
                        new BigDecimal(verwijzing.tekst().replace(".", "").replace(',', '.')))
                .isEqualByComparingTo(
                        momentopname.getal(verwijzing.adres()).orElseThrow().waarde()));
    }

    @Test
    void another_number_in_the_snapshot_is_another_number_in_the_document() {
        // Given
        Momentopname momentopname = verandering(60L, 30L, 12L);
        Momentopname gewijzigd = verandering(60L, 31L, 12L);

        // When
        List<Verwijzing> verwijzingen = verwijzingen(document(gewijzigd));

        // Then
        assertThat(verwijzingen)
                .filteredOn(v -> !v.tekst()
                        .equals(Notatie.getal(momentopname.getal(v.adres()).orElseThrow())
                                .tekst()))
                .isNotEmpty()
                .allMatch(v -> v.adres().contains("BETER"));
    }

    @Property(tries = 100)
    void no_sentence_claims_that_the_programme_brought_a_change_about(
            @ForAll @LongRange(max = 500) long beter, @ForAll @LongRange(max = 500) long slechter) {
        // Given
        Momentopname momentopname = verandering(beter + slechter, beter, slechter);

        // When
        String tekst = tekst(momentopname);

        // Then
        assertThat(tekst)
                .doesNotContainIgnoringCase("dankzij")
                .doesNotContainIgnoringCase("door het programma")
                .doesNotContainIgnoringCase("effect van")
                .doesNotContainIgnoringCase("leidt tot")
                .contains("Uit deze cijfers mag niet worden besloten waardoor mensen veranderden");
    }

    private static List<String> teksten(Document document) {
        List<String> teksten = new ArrayList<>();
        document.kenmerken().forEach(kenmerk -> teksten.add(kenmerk.naam()));
        document.alleSecties().forEach(sectie -> {
            teksten.add(sectie.kop());
            sectie.blokken().forEach(blok -> {
                alineas(blok)
                        .flatMap(alinea -> alinea.stukken().stream())
                        .map(Stuk::tekst)
                        .forEach(teksten::add);
                if (blok instanceof Blok.Tabel tabel) {
                    teksten.add(tabel.bijschrift());
                    teksten.addAll(tabel.koppen());
                    tabel.rijen().forEach(rij -> {
                        teksten.add(rij.kop());
                        rij.cellen().forEach(cel -> teksten.add(cel.tekst()));
                    });
                }
                if (blok instanceof Blok.Figuur figuur) {
                    teksten.add(figuur.tekening().description());
                }
                if (blok instanceof Blok.Citaat citaat) {
                    teksten.add(citaat.van());
                }
            });
        });
        return teksten;
    }

    private static Momentopname verandering(Long totaal, Long beter, Long slechter) {
        return Momentopnamen.metDelen(Momentopnamen.deel(
                Deel.VERANDERING,
                List.of(score("TOTAAL", totaal), score("BETER", beter), score("SLECHTER", slechter))));
    }

    private static Getal score(String richting, Long waarde) {
        return new Getal(
                Adres.van(Deel.VERANDERING, "GELD/ZRM.1/" + richting, "*"),
                "Financiën: " + richting,
                "*",
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                1,
                Momentopnamen.STAND,
                null,
                Map.of("definitie", "VERANDERING", "onderdeel", "GELD/ZRM.1/" + richting, "plaats", "*"),
                null,
                null);
    }

    private static Getal factor(String code) {
        return Getal.los(
                Adres.van(Deel.FACTOREN, code, "*"),
                code,
                "*",
                BigDecimal.TWO,
                "fragmenten",
                Bron.INTERVIEWS,
                Map.of("code", code),
                null);
    }

    private static Momentopname kpi(long waarde) {
        Getal twente = Momentopnamen.personen(waarde);
        return Momentopnamen.met(new Getal(
                Adres.van(Deel.KPI, "ARBEIDSMARKT", "RUIM", "*"),
                twente.naam(),
                "*",
                twente.waarde(),
                null,
                twente.eenheid(),
                twente.bron(),
                twente.definitieVersie(),
                twente.standPer(),
                twente.doelwaarde(),
                twente.filters(),
                null,
                null));
    }

    private static Document document(Momentopname momentopname) {
        return new Opsteller(momentopname, Canoniek.van(momentopname).checksum()).document();
    }

    private static String tekst(Momentopname momentopname) {
        StringBuilder tekst = new StringBuilder();
        document(momentopname).alleSecties().forEach(sectie -> {
            tekst.append(sectie.kop()).append('\n');
            sectie.blokken().stream().flatMap(OpstellerTest::alineas).forEach(alinea -> {
                alinea.stukken().forEach(stuk -> tekst.append(stuk.tekst()));
                tekst.append('\n');
            });
        });
        return tekst.toString();
    }

    private static Stream<Blok.Alinea> alineas(Blok blok) {
        return switch (blok) {
            case Blok.Alinea alinea -> Stream.of(alinea);
            case Blok.Kader kader -> kader.alineas().stream();
            default -> Stream.of();
        };
    }

    private static List<Verwijzing> verwijzingen(Document document) {
        List<Stuk> stukken = new ArrayList<>();
        document.alleSecties().flatMap(sectie -> sectie.blokken().stream()).forEach(blok -> {
            alineas(blok).forEach(alinea -> stukken.addAll(alinea.stukken()));
            if (blok instanceof Blok.Tabel tabel) {
                tabel.rijen().forEach(rij -> stukken.addAll(rij.cellen()));
            }
        });
        return stukken.stream()
                .flatMap(Stuk::los)
                .filter(Verwijzing.class::isInstance)
                .map(Verwijzing.class::cast)
                .toList();
    }
}
