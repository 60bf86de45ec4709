package nl.impactmonitor.economics.resultaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.MeegeleverdeSets;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An economist follows a post from what was measured of how many people to euros, with what the post names and nothing else. */
class UitlegTest {

    @ParameterizedTest
    @CsvSource({
        "VRIJE_TIJD, EXTRA_UREN, WAARDE_VRIJE_TIJD, -52, 20",
        "WERKKOSTEN, WERKZAAM, WERKKOSTEN_PER_JAAR, -1, 20",
        "OPLEIDING, OPLEIDING, WAARDE_OPLEIDING, 1, 12",
        "LEVENSKWALITEIT, GEZONDHEID, WAARDE_GEZONDHEIDSPUNT, 1, 8",
        "GEZONDHEIDSZORG, GEZONDHEID, ZORG_PER_GEZONDHEIDSPUNT, 1, 8",
        "VEILIGHEID, WERKZAAM, VEILIGHEID_PER_WERKENDE, 1, 20",
        "SCHULDHULP, WERKZAAM, SCHULDHULP_PER_WERKENDE, 1, 20",
        "LOONKOSTENSUBSIDIE, WERKZAAM, LOONKOSTENSUBSIDIE, 1, 20"
    })
    void a_post_is_what_was_measured_times_its_value_times_the_chain(
            String code, String meting, String parameter, double maal, int n) {
        // Given
        GepubliceerdeSet set = MeegeleverdeSets.met("LLO-BASIS-3", parameter, "1000");

        // When
        Postregel post = post(set, code);

        // Then
        double keten =
                (1 - waarde(post, "DEADWEIGHT")) * waarde(post, "ATTRIBUTIE") * (1 - waarde(post, "VERDRINGING"));
        double jaarEen = maal * waarde(post, "METING_" + meting) * waarde(post, parameter) * keten;
        assertThat(ontvangen(post, 1)).isCloseTo(jaarEen, within(0.01));
        double erna = (1 - waarde(post, "UITVAL")) * (1 + waarde(post, "GROEI"));
        assertThat(ontvangen(post, 2)).isCloseTo(jaarEen * erna, within(0.01));
        assertThat(invoer(post, "METING_" + meting).bron()).contains(" " + n + " deelnemers");
        assertThat(invoer(post, "METING_" + meting).herkomst()).isEqualTo(Herkomst.METING);
    }

    @ParameterizedTest
    @CsvSource({"INKOMEN", "BIJSTAND", "OVERIGE_UITKERING"})
    void a_post_of_money_is_what_was_measured_times_the_chain(String code) {
        // Given / When
        Postregel post = post(MeegeleverdeSets.set("LLO-BASIS-3"), code);

        // Then
        double keten =
                (1 - waarde(post, "DEADWEIGHT")) * waarde(post, "ATTRIBUTIE") * (1 - waarde(post, "VERDRINGING"));
        assertThat(ontvangen(post, 1)).isCloseTo(waarde(post, "METING_" + code) * keten, within(0.01));
    }

    private static Postregel post(GepubliceerdeSet set, String code) {
        return Rekenwerk.reken(new Vraag(
                        List.of("TWENTE"), LocalDate.of(2026, 9, 1), set, 10, Conventie.MIDDEN_JAAR, mensen()))
                .matrix()
                .stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static double ontvangen(Postregel post, int jaar) {
        return post.actoren().stream()
                .map(regel -> regel.bedragen().get(jaar))
                .filter(bedrag -> post.actoren().size() == 1 || naarOntvanger(post, bedrag))
                .findFirst()
                .orElse(BigDecimal.ZERO)
                .doubleValue();
    }

    /** Of a transfer the side of the one who is named first as receiver of a rise. */
    private static boolean naarOntvanger(Postregel post, BigDecimal bedrag) {
        return bedrag.signum() == (post.code().equals("LOONKOSTENSUBSIDIE") ? 1 : -1);
    }

    private static double waarde(Postregel post, String code) {
        return invoer(post, code).waarde().doubleValue();
    }

    private static Invoer invoer(Postregel post, String code) {
        return post.invoer().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among the invoer of " + post.code()));
    }

    private static List<Paar> mensen() {
        return IntStream.range(0, 20)
                .mapToObj(i -> new Paar(
                        new UUID(0, i),
                        1,
                        Groep.DEELNEMER,
                        situatie(i, false, i % 2 == 0 ? "BIJSTAND" : "WW"),
                        situatie(i, true, null)))
                .toList();
    }

    private static Situatie situatie(int i, boolean later, String uitkering) {
        return new Situatie(
                later,
                later ? new BigDecimal("24") : null,
                later ? new BigDecimal("15") : null,
                later ? BigDecimal.valueOf(18_000 + 100 * i) : BigDecimal.ZERO,
                uitkering == null ? null : new BigDecimal("1000"),
                uitkering,
                i < 12 ? later && i < 6 : null,
                i < 8 ? new BigDecimal(later ? "4.5" : "3") : null,
                i < 8 ? "ZRM" : null);
    }
}
