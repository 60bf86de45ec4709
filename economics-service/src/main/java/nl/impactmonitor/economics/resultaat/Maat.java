package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import nl.impactmonitor.economics.waarneming.Paar;

/** A total over people that a result gives, or that can be worked out from it. */
public enum Maat {
    INKOMEN_NUL(paar -> paar.nul().jaarinkomen()),
    INKOMEN_EEN(paar -> paar.een().jaarinkomen()),
    INKOMENSVERANDERING(Paar::inkomensverandering),
    /** Shown among the frozen sums, where a large change stands out more than in their sum. */
    INKOMENSKWADRAAT(kwadraat(Paar::inkomensverandering)),
    BIJSTAND(Paar::bijstandsverandering),
    OVERIGE_UITKERING(Paar::overigeUitkeringsverandering),
    UREN(Paar::extraUren),
    PRODUCTIVITEIT(Paar::productiviteitswinst),
    /** These squares show in how far a mean is uncertain. */
    BIJSTANDSKWADRAAT(kwadraat(Paar::bijstandsverandering)),
    UITKERINGSKWADRAAT(kwadraat(Paar::overigeUitkeringsverandering)),
    URENKWADRAAT(kwadraat(Paar::extraUren)),
    PRODUCTIVITEITSKWADRAAT(kwadraat(Paar::productiviteitswinst)),
    /** The change at EEN of who had a VERVOLG as well. */
    INKOMEN_EEN_VERVOLG(Paar::inkomensveranderingMetVervolg),
    INKOMEN_VERVOLG(Paar::inkomensveranderingBijVervolg);

    /** Serves to see how a change goes on, and is never shown itself. */
    boolean vanHetVerloop() {
        return this == INKOMEN_EEN_VERVOLG || this == INKOMEN_VERVOLG;
    }

    /** Serves to see whether the spread of a mean may be shown. */
    boolean vanDeSpreiding() {
        return switch (this) {
            case BIJSTANDSKWADRAAT, UITKERINGSKWADRAAT, URENKWADRAAT, PRODUCTIVITEITSKWADRAAT -> true;
            default -> false;
        };
    }

    private static Function<Paar, Optional<BigDecimal>> kwadraat(Function<Paar, Optional<BigDecimal>> wat) {
        return paar -> wat.apply(paar).map(bijdrage -> bijdrage.pow(2));
    }

    private final Function<Paar, Optional<BigDecimal>> bijdrage;

    Maat(Function<Paar, Optional<BigDecimal>> bijdrage) {
        this.bijdrage = bijdrage;
    }

    /** What one person with both metingen adds to the total; empty when it is unknown. */
    Optional<BigDecimal> bijdrage(Paar paar) {
        return bijdrage.apply(paar);
    }
}
