package nl.impactmonitor.participant.participatieladder;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import org.junit.jupiter.api.Test;

class ParticipatieladderTest {

    @Test
    void betaaldWerkMetContractZonderSteunIsTrede6() {
        assertThat(Participatieladder.trede(werk(true, null, false, false, false)))
                .hasValue(6);
    }

    @Test
    void uitkeringSteunBblOfLageOpleidingNaastWerkIsTrede5() {
        assertThat(Participatieladder.trede(werk(true, true, false, false, false)))
                .hasValue(5);
        assertThat(Participatieladder.trede(werk(true, null, true, false, false)))
                .hasValue(5);
        assertThat(Participatieladder.trede(werk(true, null, false, true, false)))
                .hasValue(5);
        assertThat(Participatieladder.trede(werk(null, null, false, false, true)))
                .hasValue(5);
    }

    @Test
    void werkZonderBekendContractZegtGeenTrede() {
        assertThat(Participatieladder.trede(werk(null, null, false, false, false)))
                .isEmpty();
    }

    @Test
    void zonderBetaaldWerkTeltHetHoogsteFeit() {
        assertThat(Participatieladder.trede(thuis(true, true, true))).hasValue(4);
        assertThat(Participatieladder.trede(thuis(false, true, null))).hasValue(3);
        assertThat(Participatieladder.trede(thuis(null, null, true))).hasValue(2);
    }

    @Test
    void geisoleerdIsPasWieOpAllesNeeZegt() {
        assertThat(Participatieladder.trede(thuis(false, false, false))).hasValue(1);
        assertThat(Participatieladder.trede(thuis(false, false, null))).isEmpty();
    }

    @Property
    void betaaldWerkIsNooitLagerDanTrede5(
            @ForAll @WithNull Boolean contract, @ForAll @WithNull Boolean steun, @ForAll boolean uitkering) {
        // When
        var trede = Participatieladder.trede(werk(contract, steun, uitkering, false, false));

        // Then
        assertThat(trede.orElse(5)).isGreaterThanOrEqualTo(5);
    }

    private static Werksituatie werk(Boolean contract, Boolean steun, boolean uitkering, boolean bbl, boolean laag) {
        return new Werksituatie(true, contract, steun, uitkering, bbl, laag, null, null, null);
    }

    private static Werksituatie thuis(Boolean onbetaald, Boolean georganiseerd, Boolean contacten) {
        return new Werksituatie(false, null, null, true, false, false, onbetaald, georganiseerd, contacten);
    }
}
