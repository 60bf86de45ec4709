package nl.impactmonitor.economics.waarneming;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * One deelnemer as known at the peildatum.
 *
 * @param versie of the state that this comes from
 * @param nul null when there is no 0-meting up to the peildatum
 * @param een the first 1-meting up to the peildatum and not before nul, or null
 * @param later null when there was none up to the peildatum, or no een before it
 * @param traject null when it did not start, or did not end up to the peildatum
 */
public record Paar(UUID id, long versie, Groep groep, Situatie nul, Situatie een, Later later, Trajecttijd traject) {

    public Paar(UUID id, long versie, Groep groep, Situatie nul, Situatie een) {
        this(id, versie, groep, nul, een, null, null);
    }

    /** Income known at both moments: only then does a deelnemer count in a berekening. */
    public boolean gepaard() {
        return nul != null
                && een != null
                && nul.jaarinkomen().isPresent()
                && een.jaarinkomen().isPresent();
    }

    /**
     * Hours at NUL times the rise of the hourly wage, a week: zero for who works at one moment or at none, empty when
     * hours or wage are unknown.
     */
    public Optional<BigDecimal> productiviteitswinst() {
        if (!nul.werkzaam() || !een.werkzaam()) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (nul.urenPerWeek() == null || nul.brutoUurloon() == null || een.brutoUurloon() == null) {
            return Optional.empty();
        }
        return Optional.of(nul.urenPerWeek().multiply(een.brutoUurloon().subtract(nul.brutoUurloon())));
    }

    /** Change of gross yearly income; empty when it is unknown at one moment. */
    public Optional<BigDecimal> inkomensverandering() {
        return een.jaarinkomen().flatMap(later -> nul.jaarinkomen().map(later::subtract));
    }

    /** Change of net bijstand a year. */
    public Optional<BigDecimal> bijstandsverandering() {
        return Optional.of(een.bijstandPerJaar().subtract(nul.bijstandPerJaar()));
    }

    /** Change of every other uitkering a year, net. */
    public Optional<BigDecimal> overigeUitkeringsverandering() {
        return Optional.of(een.overigeUitkeringPerJaar().subtract(nul.overigeUitkeringPerJaar()));
    }

    /** Change of paid hours a week; empty when they are unknown at one moment. */
    public Optional<BigDecimal> extraUren() {
        return een.uren().flatMap(later -> nul.uren().map(later::subtract));
    }

    /** 1 for who went to work, -1 for who stopped, else 0. */
    public Optional<BigDecimal> werkzaamverandering() {
        return Optional.of(BigDecimal.valueOf((een.werkzaam() ? 1 : 0) - (nul.werkzaam() ? 1 : 0)));
    }

    /** 1 for who got a startkwalificatie, 0 for who did not; empty when it is unknown at one moment. */
    public Optional<BigDecimal> startkwalificatie() {
        if (nul.startkwalificatie() == null || een.startkwalificatie() == null) {
            return Optional.empty();
        }
        return Optional.of(een.startkwalificatie().equals(nul.startkwalificatie()) ? BigDecimal.ZERO : BigDecimal.ONE);
    }

    /** Change of health in points; empty when it is unknown at one moment, or was measured on another scale. */
    public Optional<BigDecimal> gezondheidsverandering() {
        boolean bekend = nul.gezondheid() != null
                && een.gezondheid() != null
                && nul.gezondheidsschaal().equals(een.gezondheidsschaal());
        return bekend ? Optional.of(een.gezondheid().subtract(nul.gezondheid())) : Optional.empty();
    }

    /** The change of income up to the EEN, of who has an income at VERVOLG as well. */
    public Optional<BigDecimal> inkomensveranderingMetVervolg() {
        return inkomensveranderingBijVervolg().flatMap(vervolg -> inkomensverandering());
    }

    /** Change of income from NUL to VERVOLG; empty without. */
    public Optional<BigDecimal> inkomensveranderingBijVervolg() {
        return later == null
                ? Optional.empty()
                : later.situatie().jaarinkomen().flatMap(toen -> nul.jaarinkomen()
                        .map(toen::subtract));
    }

    /** Hours and productivity are known at both moments. */
    boolean urenBekend() {
        return nul.uren().isPresent()
                && een.uren().isPresent()
                && productiviteitswinst().isPresent();
    }
}
