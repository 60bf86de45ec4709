package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.waarneming.Later;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Trajecttijd;

/**
 * What one person adds to the sums of a berekening: the difference of two publications is one of sums over these. The order is
 * the one in which they are stored, so that a new one comes at the end.
 */
enum Bijdrage {
    INKOMENSVERANDERING(Maat.INKOMENSVERANDERING),
    BIJSTAND(Maat.BIJSTAND),
    OVERIGE_UITKERING(Maat.OVERIGE_UITKERING),
    UREN(Maat.UREN),
    PRODUCTIVITEIT(Maat.PRODUCTIVITEIT),
    INKOMEN_NUL(paar -> paar.nul().jaarinkomen()),
    WERKZAAM(Paar::werkzaamverandering),
    OPLEIDING(Paar::startkwalificatie),
    /** Whether the points are known: that stays when they have to go. */
    GEZONDHEID_BEKEND(paar -> paar.gezondheidsverandering().map(bekend -> BigDecimal.ONE)),
    INKOMEN_EEN_VERVOLG(Maat.INKOMEN_EEN_VERVOLG),
    INKOMEN_VERVOLG(Maat.INKOMEN_VERVOLG),
    DAGEN_TOT_VERVOLG(paar -> paar.inkomensveranderingBijVervolg()
            .map(bekend -> paar.later())
            .map(Later::dagenNaEen)
            .map(BigDecimal::valueOf)),
    DAGEN_TOT_TRAJECT(traject(Trajecttijd::dagenTotStart)),
    TRAJECTDAGEN(traject(Trajecttijd::dagen)),
    /** Stored apart, because it may be used only as long as that is allowed. */
    GEZONDHEID(Paar::gezondheidsverandering);

    private final Function<Paar, Optional<BigDecimal>> van;
    private final Maat maat;

    Bijdrage(Maat maat) {
        this.van = maat::bijdrage;
        this.maat = maat;
    }

    Bijdrage(Function<Paar, Optional<BigDecimal>> van) {
        this.van = van;
        this.maat = null;
    }

    /** Of somebody with both metingen; empty when it is unknown. */
    Optional<BigDecimal> van(Paar paar) {
        return van.apply(paar);
    }

    /** The total that one person may not dominate; empty of what is counted in people and days. */
    Optional<Maat> maat() {
        return Optional.ofNullable(maat);
    }

    /** Whether it is in a sum of the berekening at all. */
    boolean telt(Gegevens gegevens) {
        return switch (this) {
            case OPLEIDING -> gegevens.gebruikt(Grootheid.OPLEIDING);
            case GEZONDHEID_BEKEND, GEZONDHEID -> gegevens.gebruikt(Grootheid.GEZONDHEID);
            case INKOMEN_EEN_VERVOLG, INKOMEN_VERVOLG, DAGEN_TOT_VERVOLG ->
                gegevens.behoud().isPresent();
            case DAGEN_TOT_TRAJECT, TRAJECTDAGEN -> gegevens.traject().isPresent();
            default -> true;
        };
    }

    private static Function<Paar, Optional<BigDecimal>> traject(ToIntFunction<Trajecttijd> dagen) {
        return paar -> Optional.ofNullable(paar.traject()).map(t -> BigDecimal.valueOf(dagen.applyAsInt(t)));
    }
}
