package nl.impactmonitor.economics.resultaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.MeegeleverdeSets;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import org.junit.jupiter.api.Test;

/** Who takes totals over pilots from each other learns nothing of a few people, or of one among many. */
class SelectieTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2026, 9, 1);
    private static final GepubliceerdeSet SET = MeegeleverdeSets.set("LLO-BASIS-1");
    private static final Parameters PARAMETERS = new Parameters(SET.set(), PEILDATUM);
    private static final int MINIMUM = 5;

    /** The attacker may ask every selection of pilots and subtract any that lies inside another. */
    @Property(tries = 200)
    void what_one_total_has_more_than_another_may_be_shown_by_itself(@ForAll long zaad) {
        // Given
        Map<String, List<Paar>> alle = pilots(new Random(zaad));
        Map<Set<String>, Bevriezing> totalen = totalen(alle);

        // When
        totalen.forEach((groot, geheel) -> totalen.forEach((klein, deel) -> {
            if (!groot.equals(klein) && groot.containsAll(klein)) {
                // Then
                veilig(verschil(geheel, deel), geheel, deel);
            }
        }));
    }

    @Test
    void pilots_and_total_lie_side_by_side_and_sum_to_it() {
        // Given
        Map<String, List<Paar>> alle = Map.of("A", mensen(12, 9_000), "B", mensen(30, 14_000), "C", mensen(3, 20_000));

        // When
        Pilotenbeeld beeld = Pilotenbeeld.van(bevries(alle).vraag(), SET);

        // Then
        assertThat(beeld.pilots()).extracting(Pilotenbeeld.Pilotregel::pilot).containsExactly("A", "B");
        assertThat(beeld.weggelaten()).containsExactly("C");
        assertThat(beeld.totaal().n()).isEqualTo(42);
        BigDecimal som =
                beeld.pilots().stream().map(p -> p.programma().saldo()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(beeld.totaal().programma().saldo()).isCloseTo(som, within(new BigDecimal("0.02")));
        assertThat(beeld.totaal().perDeelnemer().actoren()).hasSize(6);
    }

    @Test
    void a_pilot_by_itself_is_not_left_out_but_refused() {
        // Given
        Map<String, List<Paar>> een = Map.of("A", mensen(3, 9_000));

        // When
        Selectie selectie = Selectie.van(een, SET.set(), PEILDATUM);

        // Then
        assertThat(selectie.weggelaten()).isEmpty();
        assertThat(selectie.mensen()).hasSize(3);
    }

    @Test
    void who_is_not_measured_twice_yet_is_known_in_a_total() {
        // Given
        Paar bekend = new Paar(UUID.randomUUID(), 1, Groep.DEELNEMER, null, null);
        Map<String, List<Paar>> alle = Map.of("A", mensen(12, 9_000), "B", List.of(bekend));

        // When
        BevrorenVraag vraag = bevries(alle).vraag();

        // Then
        assertThat(vraag.deelnemers().aangemeld()).isEqualTo(13);
        assertThat(vraag.weggelaten()).isEmpty();
    }

    @Test
    void hours_of_a_few_people_of_one_pilot_are_not_in_the_bbp_of_the_total() {
        // Given: of one pilot only two have known hours
        List<Paar> zonderUren = new ArrayList<>(mensen(2, 9_000));
        IntStream.range(0, 10).forEach(i -> zonderUren.add(paar(Groep.DEELNEMER, null, 9_000 + i, null)));
        BevrorenVraag vraag =
                bevries(Map.of("A", mensen(12, 9_000), "B", zonderUren)).vraag();

        // When
        Resultaat resultaat = Rekenwerk.reken(vraag, SET);

        // Then
        assertThat(resultaat.bbp().reden()).isEqualTo(Reden.TE_WEINIG_PERSONEN);
        assertThat(resultaat.bevroren().aggregaten()).isEmpty();
    }

    /** Totals that are answered; every other question is refused. */
    private static Map<Set<String>, Bevriezing> totalen(Map<String, List<Paar>> alle) {
        List<String> codes = List.copyOf(new TreeMap<>(alle).keySet());
        Map<Set<String>, Bevriezing> totalen = new HashMap<>();
        for (int keuze = 1; keuze < 1 << codes.size(); keuze++) {
            Map<String, List<Paar>> gekozen = new HashMap<>();
            for (int i = 0; i < codes.size(); i++) {
                if ((keuze >> i & 1) == 1) {
                    gekozen.put(codes.get(i), alle.get(codes.get(i)));
                }
            }
            Bevriezing bevriezing = bevries(gekozen);
            try {
                new Achterhouding(bevriezing.vraag(), PARAMETERS).eisResultaat();
                totalen.put(gekozen.keySet(), bevriezing);
            } catch (TeWeinigDeelnemers geweigerd) {
                // nothing is shown of it
            }
        }
        return totalen;
    }

    private static void veilig(List<Paar> rest, Bevriezing geheel, Bevriezing deel) {
        for (Groep groep : Groep.values()) {
            List<Paar> mensen = rest.stream().filter(p -> p.groep() == groep).toList();
            if (mensen.isEmpty()) {
                continue;
            }
            assertThat(mensen).hasSizeGreaterThanOrEqualTo(MINIMUM);
            for (Maat maat : Maat.values()) {
                boolean getoond = !gedomineerd(geheel, groep).contains(maat)
                        && !gedomineerd(deel, groep).contains(maat);
                List<BigDecimal> bijdragen = mensen.stream()
                        .map(maat::bijdrage)
                        .flatMap(Optional::stream)
                        .toList();
                assertThat(getoond && Dominantie.onveilig(bijdragen, BigDecimal.TEN))
                        .as("%s of %s is shown", maat, groep)
                        .isFalse();
            }
        }
    }

    private static Set<Maat> gedomineerd(Bevriezing bevriezing, Groep groep) {
        return groep == Groep.DEELNEMER
                ? bevriezing.vraag().deelnemersGedomineerd()
                : bevriezing.vraag().referentieGedomineerd();
    }

    private static List<Paar> verschil(Bevriezing geheel, Bevriezing deel) {
        Set<UUID> gezien = new HashSet<>();
        deel.leden().forEach(paar -> gezien.add(paar.id()));
        return geheel.leden().stream().filter(p -> !gezien.contains(p.id())).toList();
    }

    private static Bevriezing bevries(Map<String, List<Paar>> perPilot) {
        return Bevriezing.van(new Vraag(
                List.copyOf(new TreeMap<>(perPilot).keySet()),
                PEILDATUM,
                SET,
                10,
                Conventie.MIDDEN_JAAR,
                Selectie.van(perPilot, SET.set(), PEILDATUM)));
    }

    private static Map<String, List<Paar>> pilots(Random toeval) {
        Map<String, List<Paar>> pilots = new HashMap<>();
        for (String code : List.of("A", "B", "C")) {
            List<Paar> mensen = new ArrayList<>();
            for (Groep groep : Groep.values()) {
                int aantal = groep == Groep.DEELNEMER ? toeval.nextInt(14) : toeval.nextInt(8);
                for (int i = 0; i < aantal; i++) {
                    boolean uitschieter = toeval.nextInt(12) == 0;
                    mensen.add(paar(
                            groep,
                            toeval.nextInt(3) == 0 ? BigDecimal.valueOf(toeval.nextInt(900)) : null,
                            uitschieter ? 900_000 : toeval.nextInt(9_000),
                            toeval.nextInt(4) == 0 ? null : BigDecimal.valueOf(toeval.nextInt(36))));
                }
            }
            pilots.put(code, mensen);
        }
        return pilots;
    }

    private static List<Paar> mensen(int aantal, double inkomen) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> paar(Groep.DEELNEMER, BigDecimal.valueOf(1000), inkomen + i, BigDecimal.TEN))
                .toList();
    }

    /** From no work to this income. @param uitkering a month, at NUL, of UWV @param uren null when unknown */
    private static Paar paar(Groep groep, BigDecimal uitkering, double inkomen, BigDecimal uren) {
        Situatie nul = new Situatie(false, null, null, null, uitkering, uitkering == null ? null : "WW");
        Situatie een = new Situatie(true, uren, null, BigDecimal.valueOf(inkomen), null, null);
        return new Paar(UUID.randomUUID(), 1, groep, nul, een);
    }
}
