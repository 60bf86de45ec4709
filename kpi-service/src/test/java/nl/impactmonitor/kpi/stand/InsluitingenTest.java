package nl.impactmonitor.kpi.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import nl.impactmonitor.kpi.contributie.Situatie;
import nl.impactmonitor.kpi.contributie.SocialeInclusie;
import nl.impactmonitor.kpi.contributie.Staten;
import nl.impactmonitor.kpi.disclosure.Insluiting;

/** What an insluiting says, against the rules by which people are counted. */
class InsluitingenTest {

    private static final LocalDate BEGIN = LocalDate.parse("2025-03-03");
    private static final Contributieregels REGELS = new Contributieregels(Staten.parameters());

    @Property(tries = 2000)
    void whoever_is_in_a_part_is_in_its_whole_and_in_no_other_part(
            @ForAll("metingen") Tuple3<Meting, Meting, Meting> m) {
        // Given
        Set<String> geteld = maten(REGELS.van(staat(List.of(m.get1(), m.get2(), m.get3()))));

        for (Insluiting insluiting : Insluitingen.van(geteld)) {
            // When
            List<String> hierin =
                    insluiting.delen().stream().filter(geteld::contains).toList();

            // Then
            assertThat(hierin).as("parts of %s", insluiting.geheel()).hasSizeLessThan(2);
            assertThat(hierin.isEmpty() || geteld.contains(insluiting.geheel()))
                    .as("%s in %s", hierin, insluiting.geheel())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<Tuple3<Meting, Meting, Meting>> metingen() {
        return Combinators.combine(meting(Moment.NUL, 0), meting(Moment.EEN, 200), meting(Moment.VERVOLG, 400))
                .as(net.jqwik.api.Tuple::of);
    }

    private static Arbitrary<Meting> meting(Moment moment, int dagen) {
        Arbitrary<SocialeInclusie> schalen = Arbitraries.integers()
                .between(2, 4)
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
    private static Set<String> maten(Contributie contributie) {
        Set<String> maten = new HashSet<>();
        contributie.feiten().forEach(feit -> maten.add(feit.kpi() + "/" + feit.lezing()));
        contributie.celfeiten().forEach(feit -> maten.addAll(maten(feit.element())));
        return maten;
    }

    private static List<String> maten(Element element) {
        List<String> maten = new ArrayList<>();
        if (element.soort() == Soort.STROOM || element.soort() == Soort.DUURZAAM) {
            maten.add(element.soort() + "/" + element.code());
        } else if (element.soort() == Soort.NUL_EEN || element.soort() == Soort.NUL_VERVOLG) {
            if (element.van() != null && element.naar() != null) {
                int richting = element.naar().compareTo(element.van());
                maten.add(element.soort() + "/" + element.code() + "/" + element.meetpaar() + "/"
                        + (richting > 0 ? "BETER" : richting < 0 ? "SLECHTER" : "GELIJK"));
            }
        }
        return maten;
    }
}
