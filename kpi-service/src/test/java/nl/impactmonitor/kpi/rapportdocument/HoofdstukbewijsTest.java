package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kaderdoos.Bewijs;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the evaluatiekader names as evidence for a question stands in the chapter of that question, and in its answer. */
class HoofdstukbewijsTest {

    private static final List<String> GETELD =
            List.of("TRAJECTEN", "DEELNEMERS", "BEWIJZEN", "ARBEIDSMARKT", "MATCHES", "SOCIALE_INCLUSIE");

    /** As the kader calls them, where a report does otherwise. */
    private static final Map<String, Deel> DELEN =
            Map.of("LEEFGEBIEDEN", Deel.VERANDERING, "DOORSTROOM", Deel.STROOM, "BEREKENINGEN", Deel.BEREKENING);

    private static final Momentopname MOMENTOPNAME = met(geteld(), gecodeerd(), begroot());
    private static final Document DOCUMENT = new Opsteller(MOMENTOPNAME, "0".repeat(64)).document();

    @TestFactory
    Stream<DynamicTest> every_kind_of_evidence_of_a_question_is_in_its_chapter_and_its_answer() throws Exception {
        return vragen().flatMap(vraag -> bewijs(vraag)
                .map(bewijs -> DynamicTest.dynamicTest(
                        vraag.path("nummer") + " " + bewijs.deel() + " " + bewijs.codes(), () -> {
                            // Given
                            int nummer = vraag.path("nummer").asInt();
                            Set<String> adressen = adressen(bewijs);

                            // When
                            List<String> hoofdstuk = gedrukt("deelvraag-" + nummer);

                            // Then
                            assertThat(adressen).as("in the snapshot").isNotEmpty();
                            assertThat(hoofdstuk).containsAnyElementsOf(adressen);
                            assertThat(gedrukt("samenvatting-" + nummer)).containsAnyElementsOf(adressen);
                        })));
    }

    private static Stream<JsonNode> vragen() throws Exception {
        try (InputStream in = HoofdstukbewijsTest.class.getResourceAsStream("/evaluatiekader/LLO.v1.json")) {
            JsonNode vragen = new ObjectMapper().readTree(in).path("deelvragen");
            assertThat(vragen).hasSize(6);
            return StreamSupport.stream(vragen.spliterator(), false);
        }
    }

    /** One for each code, where it names codes. */
    private static Stream<Bewijs> bewijs(JsonNode vraag) {
        List<Bewijs> bewijzen = new ArrayList<>();
        vraag.path("bewijs").forEach(bewijs -> {
            String soort = bewijs.path("soort").asText();
            Deel deel = DELEN.containsKey(soort) ? DELEN.get(soort) : Deel.valueOf(soort);
            if (bewijs.path("codes").isEmpty()) {
                bewijzen.add(new Bewijs(deel, List.of()));
            }
            bewijs.path("codes").forEach(code -> bewijzen.add(new Bewijs(deel, List.of(code.asText()))));
        });
        return bewijzen.stream();
    }

    /** BATEN and BBP come out of the berekening. */
    private static Set<String> adressen(Bewijs bewijs) {
        Stream<Getal> getallen = bewijs.deel() == Deel.KPI
                ? Stream.concat(MOMENTOPNAME.van(Deel.KPI).stream(), MOMENTOPNAME.van(Deel.BEREKENING).stream())
                : MOMENTOPNAME.van(bewijs.deel()).stream();
        return getallen.filter(bewijs::heeft).map(Getal::adres).collect(Collectors.toSet());
    }

    private static List<String> gedrukt(String sectie) {
        return DOCUMENT.alleSecties()
                .filter(s -> s.id().equals(sectie))
                .flatMap(Sectie::metOnderdelen)
                .flatMap(s -> s.blokken().stream())
                .flatMap(HoofdstukbewijsTest::stukken)
                .flatMap(Stuk::los)
                .filter(Stuk.Verwijzing.class::isInstance)
                .map(stuk -> ((Stuk.Verwijzing) stuk).adres())
                .toList();
    }

    private static Stream<Stuk> stukken(Blok blok) {
        return switch (blok) {
            case Blok.Alinea alinea -> alinea.stukken().stream();
            case Blok.Tabel tabel -> tabel.rijen().stream().flatMap(rij -> rij.cellen().stream());
            default -> Stream.of();
        };
    }

    private static Momentopname met(List<Getal> kpis, Getal factor, Getal middel) {
        Momentopname rijk = Rijkrapport.momentopname();
        Kop kop = rijk.kop();
        return Momentopname.van(
                new Kop(
                        kop.soort(),
                        kop.programma(),
                        kop.peildatum(),
                        kop.pilots(),
                        true,
                        GETELD,
                        kop.berekening(),
                        kop.rubricering(),
                        kop.standPer(),
                        false),
                rijk.vragen(),
                rijk.definities(),
                rijk.onderdelen().stream()
                        .map(onderdeel -> switch (onderdeel.deel()) {
                            case KPI -> onderdeel.met(kpis);
                            case FACTOREN -> onderdeel.met(List.of(factor));
                            case MIDDELEN -> onderdeel.met(List.of(middel));
                            default -> onderdeel;
                        })
                        .toList(),
                rijk.achtergrond());
    }

    private static List<Getal> geteld() {
        return GETELD.stream()
                .map(kpi -> new Getal(
                        Adres.van(Deel.KPI, kpi, "RUIM", "*"),
                        kpi,
                        "*",
                        BigDecimal.valueOf(120),
                        null,
                        Getal.PERSONEN,
                        Bron.STAND,
                        1,
                        Momentopnamen.STAND,
                        BigDecimal.valueOf(160),
                        Map.of("definitie", kpi, "lezing", "RUIM", "plaats", "*"),
                        null,
                        null))
                .toList();
    }

    private static Getal gecodeerd() {
        return Getal.los(
                Adres.van(Deel.FACTOREN, "SUCCESFACTOR BESTUURLIJK_EIGENAARSCHAP", "*"),
                "Bestuurlijk eigenaarschap",
                "*",
                BigDecimal.valueOf(3),
                "fragmenten",
                Bron.INTERVIEWS,
                Map.of(
                        "code",
                        "SUCCESFACTOR BESTUURLIJK_EIGENAARSCHAP LLO.1",
                        "soort",
                        "SUCCESFACTOR",
                        "deelvraag",
                        "3"),
                null);
    }

    private static Getal begroot() {
        return Getal.los(
                Adres.van(Deel.MIDDELEN, "EIGEN_BIJDRAGE 2026", "EUR", "*"),
                "Eigen bijdrage, 2026",
                "*",
                BigDecimal.valueOf(250_000),
                "EUR",
                Bron.PILOTS,
                Map.of("code", "EIGEN_BIJDRAGE 2026", "plaats", "*"),
                null);
    }
}
