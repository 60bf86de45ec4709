package nl.impactmonitor.kpi.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple3;
import nl.impactmonitor.kpi.contributie.Contractsoort;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.kpi.contributie.Element.Soort;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kenmerken;
import nl.impactmonitor.kpi.contributie.Meting;
import nl.impactmonitor.kpi.contributie.Moment;
import nl.impactmonitor.kpi.contributie.Schaal;
import nl.impactmonitor.kpi.contributie.Situatie;
import nl.impactmonitor.kpi.contributie.SocialeInclusie;
import nl.impactmonitor.kpi.contributie.Staten;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Insluiting;
import org.junit.jupiter.api.Test;

/** What an insluiting says, against the rules by which people are counted. */
class InsluitingenTest {

    private static final LocalDate BEGIN = LocalDate.parse("2025-03-03");
    private static final Contributieregels REGELS = new Contributieregels(Staten.parameters());
    private static final String TOTAAL = "SOCIALE_INCLUSIE";
    private static final List<String> SCHALEN = List.of("ACTIVERING", "INTERNALISERING", "PARTICIPATIE", "CONNECTIE");
    private static final Niveauschalen NIVEAUSCHALEN = niveauschalen();

    private static Niveauschalen niveauschalen() {
        Map<String, Schaal> schalen = new HashMap<>(Map.of(stam(TOTAAL), new Schaal(12, 60, 12)));
        SCHALEN.forEach(schaal -> schalen.put(stam(schaal), new Schaal(3, 15, 3)));
        return new Niveauschalen(
                schalen, SCHALEN.stream().map(InsluitingenTest::stam).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String stam(String score) {
        return "NUL_EEN/" + score + "/IM.1/";
    }

    @Property(tries = 2000)
    void whoever_is_in_a_part_is_in_its_whole_and_in_no_other_part(
            @ForAll("metingen") Tuple3<Meting, Meting, Meting> m) {
        // Given
        Set<Figuur> geteld = figuren(REGELS.van(staat(List.of(m.get1(), m.get2(), m.get3()))));
        Set<String> maten = geteld.stream().map(Figuur::maat).collect(Collectors.toSet());

        for (Insluiting insluiting : Insluitingen.van(maten, NIVEAUSCHALEN)) {
            // When
            List<Figuur> hierin =
                    insluiting.delen().stream().filter(geteld::contains).toList();

            // Then
            assertThat(hierin).as("parts of %s", insluiting.geheel()).hasSizeLessThan(2);
            assertThat(hierin.isEmpty() || geteld.contains(insluiting.geheel()))
                    .as("%s in %s", hierin, insluiting.geheel())
                    .isTrue();
        }
    }

    @Test
    void the_lowest_level_of_the_total_and_the_highest_of_a_scale_are_of_other_people() {
        // Given 12 questions of 1 to 5, of which a scale is three

        // When
        List<Insluiting> insluitingen = Insluitingen.van(Set.of(), NIVEAUSCHALEN);

        // Then
        assertThat(insluitingen)
                .contains(new Insluiting(
                        figuur("CONNECTIE", Map.of()),
                        List.of(
                                figuur(TOTAAL, Map.of(Niveaus.VAN, "KLASSE_1")),
                                figuur("CONNECTIE", Map.of(Niveaus.VAN, "KLASSE_5")))));
    }

    private static Figuur figuur(String score, Map<String, String> niveaus) {
        return new Figuur(stam(score) + Maten.TOTAAL, Figuur.GEHEEL, new TreeMap<>(niveaus));
    }

    @Provide
    Arbitrary<Tuple3<Meting, Meting, Meting>> metingen() {
        return Combinators.combine(meting(Moment.NUL, 0), meting(Moment.EEN, 200), meting(Moment.VERVOLG, 400))
                .as(net.jqwik.api.Tuple::of);
    }

    private static Arbitrary<Meting> meting(Moment moment, int dagen) {
        Arbitrary<SocialeInclusie> schalen = Arbitraries.integers()
                .between(3, 15)
                .list()
                .ofSize(4)
                .map(s -> new SocialeInclusie(
                        Map.of(
                                "ACTIVERING", BigDecimal.valueOf(s.get(0)),
                                "INTERNALISERING", BigDecimal.valueOf(s.get(1)),
                                "PARTICIPATIE", BigDecimal.valueOf(s.get(2)),
                                "CONNECTIE", BigDecimal.valueOf(s.get(3))),
                        BigDecimal.ONE,
                        new BigDecimal("0.5"),
                        null));
        return Combinators.combine(situatie(), schalen)
                .as((situatie, s) -> new Meting(
                        UUID.randomUUID(), moment, BEGIN.plusDays(dagen), "IM", 1, Map.of(), s, null, situatie));
    }

    /** A trede as the Participatieladder gives it: 5 or 6 with paid work, at most 4 without, or unknown. */
    private static Arbitrary<Situatie> situatie() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 2).injectNull(0.2),
                        Arbitraries.integers().between(1, 4).injectNull(0.2),
                        Arbitraries.of("8", "20", "24").injectNull(0.2),
                        Arbitraries.of(Contractsoort.values()).injectNull(0.2),
                        Arbitraries.of("14.00", "15.00", "21.00").injectNull(0.2),
                        Arbitraries.of("mbo-2", "vmbo").injectNull(0.6))
                .as((werkt, hoog, laag, uren, contract, loon, opleiding) -> new Situatie(
                        werkt,
                        werkt ? hoog == null ? null : 4 + hoog : laag,
                        werkt && uren != null ? new BigDecimal(uren) : null,
                        werkt ? contract : null,
                        werkt && loon != null ? new BigDecimal(loon) : null,
                        opleiding,
                        null));
    }

    private static Deelnemerstaat staat(List<Meting> metingen) {
        return new Deelnemerstaat(
                UUID.randomUUID(),
                "TWENTE",
                Groep.DEELNEMER,
                BEGIN,
                Kenmerken.ONBEKEND,
                new Deelnemerstaat.Toestemming(true, null, false),
                null,
                List.of(),
                metingen,
                List.of(),
                List.of());
    }

    /** As Toestand names them. */
    private static Set<Figuur> figuren(Contributie contributie) {
        Set<Figuur> figuren = new HashSet<>();
        contributie.feiten().forEach(feit -> figuren.add(ongesplitst(feit.kpi() + "/" + feit.lezing())));
        contributie.celfeiten().forEach(feit -> figuren.addAll(figuren(feit.element())));
        return figuren;
    }

    private static Figuur ongesplitst(String maat) {
        return new Figuur(maat, Figuur.GEHEEL, new TreeMap<>());
    }

    private static List<Figuur> figuren(Element element) {
        if (element.soort() == Soort.STROOM || element.soort() == Soort.DUURZAAM) {
            return List.of(ongesplitst(element.soort() + "/" + element.code()));
        }
        boolean verandering = element.soort() == Soort.NUL_EEN || element.soort() == Soort.NUL_VERVOLG;
        if (!verandering || element.van() == null || element.naar() == null) {
            return List.of();
        }
        String stam = element.soort() + "/" + element.code() + "/" + element.meetpaar() + "/";
        int richting = element.naar().compareTo(element.van());
        List<Figuur> figuren = new ArrayList<>(List.of(
                ongesplitst(stam + Maten.TOTAAL),
                ongesplitst(stam + (richting > 0 ? "BETER" : richting < 0 ? "SLECHTER" : "GELIJK"))));
        Schaal schaal = NIVEAUSCHALEN.alle().get(stam);
        if (schaal != null) {
            String van = niveau(schaal, element.van());
            String naar = niveau(schaal, element.naar());
            figuren.add(figuur(element.code(), Map.of(Niveaus.VAN, van)));
            figuren.add(figuur(element.code(), Map.of(Niveaus.NAAR, naar)));
            figuren.add(figuur(element.code(), Map.of(Niveaus.VAN, van, Niveaus.NAAR, naar)));
        }
        return figuren;
    }

    /** The last that begins at or below it. */
    private static String niveau(Schaal schaal, BigDecimal score) {
        return schaal.niveaus().stream()
                .filter(niveau -> niveau.van().compareTo(score) <= 0)
                .reduce((eerder, later) -> later)
                .orElseThrow()
                .code();
    }
}
