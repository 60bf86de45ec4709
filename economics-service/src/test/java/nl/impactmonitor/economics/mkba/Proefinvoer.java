package nl.impactmonitor.economics.mkba;

import static nl.impactmonitor.economics.mkba.Grootheid.*;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Inputs of the model for tests. */
public final class Proefinvoer {

    private static final Set<Grootheid> FRACTIES = Set.of(
            DEADWEIGHT,
            ATTRIBUTIE,
            VERDRINGING,
            UITVAL,
            BELASTINGDRUK,
            WERKGEVERSLASTEN,
            WERKGEVERSSURPLUS,
            UITVOERINGSKOSTEN,
            TOESLAGAFBOUW,
            INDIRECTE_BELASTING,
            MARGINALE_KOSTEN_PUBLIEK);

    private Proefinvoer() {}

    /** Every quantity somewhere in its range. */
    public static Arbitrary<Modelinvoer> willekeurig() {
        List<Arbitrary<Double>> waarden =
                List.of(Grootheid.values()).stream().map(Proefinvoer::waarde).toList();
        return Combinators.combine(waarden).as(rij -> {
            Modelinvoer invoer = Modelinvoer.leeg();
            for (Grootheid grootheid : Grootheid.values()) {
                invoer = invoer.met(grootheid, rij.get(grootheid.ordinal()));
            }
            return invoer;
        });
    }

    private static Arbitrary<Double> waarde(Grootheid grootheid) {
        if (FRACTIES.contains(grootheid)) {
            return Arbitraries.doubles().between(0, 1);
        }
        return switch (grootheid) {
            case TRAJECTSTART, TRAJECTDUUR, JAREN_TOT_VERVOLG ->
                Arbitraries.doubles().between(0, 3);
            case BEHOUD -> Arbitraries.doubles().between(-1, 2);
            case DISCONTOVOET -> Arbitraries.doubles().between(0, 0.1);
            case GROEI -> Arbitraries.doubles().between(-0.05, 0.05);
            case WERKZAAM, OPLEIDING -> Arbitraries.doubles().between(-1, 1);
            case EXTRA_UREN, GEZONDHEID -> Arbitraries.doubles().between(-40, 40);
            case INKOMEN, BIJSTAND, OVERIGE_UITKERING -> Arbitraries.doubles().between(-30_000, 30_000);
            default -> Arbitraries.doubles().between(0, 1_000);
        };
    }
}
