package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapportage.Rekenvoorbeeld;
import org.junit.jupiter.api.Test;

/** Annex A: what each post brings each actor in each year. */
class PostenperjaarTest {

    @Test
    void each_post_stands_by_actor_and_year_without_what_is_nought_in_every_year() {
        // When
        List<Blok.Tabel> tabellen = blokken(bericht -> bericht)
                .filter(Blok.Tabel.class::isInstance)
                .map(Blok.Tabel.class::cast)
                .filter(tabel -> tabel.id().startsWith("tabel-mkba-posten-"))
                .toList();

        // Then
        assertThat(tabellen)
                .extracting(Blok.Tabel::bijschrift)
                .containsExactly(
                        "Posten per jaar, start tot en met jaar 5, Programma",
                        "Posten per jaar, jaar 6 tot en met jaar 10, Programma");
        assertThat(tabellen).allSatisfy(tabel -> assertThat(tabel.rijen()).hasSize(7));
        assertThat(tabellen.getFirst().rijen())
                .filteredOn(rij -> rij.kop().equals("Bruto inkomen van de deelnemer, Deelnemer"))
                .singleElement()
                .satisfies(
                        rij -> assertThat(rij.cellen()).extracting(Stuk::tekst).startsWith("0", "2.430", "2.187"));
    }

    @Test
    void what_did_not_come_with_the_berekening_is_said_to_be_missing() {
        // When
        List<String> alineas = blokken(b -> b.replaceAll("\"perJaar\": *\\{[^}]*\\}", "\"perJaar\": null"))
                .filter(Blok.Alinea.class::isInstance)
                .flatMap(alinea -> ((Blok.Alinea) alinea).stukken().stream())
                .map(Stuk::tekst)
                .toList();

        // Then
        assertThat(alineas)
                .anyMatch(tekst -> tekst.startsWith("De bedragen van elke post per jaar zijn niet met de berekening"));
    }

    private static Stream<Blok> blokken(UnaryOperator<String> anders) {
        List<Onderdeel> onderdelen = Rekenvoorbeeld.vanHetProgramma(anders);
        return new Opsteller(Momentopnamen.metDelen(onderdelen.toArray(Onderdeel[]::new)), "")
                .document()
                .alleSecties()
                .filter(sectie -> sectie.id().equals("bijlage-tabellen"))
                .flatMap(sectie -> sectie.blokken().stream());
    }
}
