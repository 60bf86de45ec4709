package nl.impactmonitor.kpi.contributie;

import static nl.impactmonitor.kpi.contributie.ParameterCode.ARBEIDSMARKT_MINIMALE_VERANDERING_UREN;
import static nl.impactmonitor.kpi.contributie.ParameterCode.ARBEIDSMARKT_STRIKT_VANAF_TREDE;
import static nl.impactmonitor.kpi.contributie.ParameterCode.WML_UURLOON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * "Verbetering plek op de arbeidsmarkt". Five aspects are compared: work, hours, hourly wage, contract, trede. Wide: at
 * least one is better and none is worse. Strict: besides, from not working to a trede of paid work. Hours, wage and
 * contract are compared only for who worked at both metingen; an unknown fact counts neither way.
 */
final class ArbeidsmarktRegel {

    private final Parameters parameters;

    ArbeidsmarktRegel(Parameters parameters) {
        this.parameters = parameters;
    }

    boolean ruim(Vergelijking paar) {
        List<Richting> aspecten = List.of(werk(paar), uren(paar), uurloon(paar), contract(paar), trede(paar));
        return aspecten.contains(Richting.BETER) && !aspecten.contains(Richting.SLECHTER);
    }

    /** Everything strict is also wide. */
    boolean strikt(Vergelijking paar) {
        Integer trede = paar.een().situatie().trede();
        int vanaf = parameters
                .vereist(ARBEIDSMARKT_STRIKT_VANAF_TREDE, paar.een().datum())
                .intValueExact();
        return !paar.nul().situatie().werkzaam() && trede != null && trede >= vanaf && ruim(paar);
    }

    private static Richting werk(Vergelijking paar) {
        return Richting.van(Boolean.compare(
                paar.een().situatie().werkzaam(), paar.nul().situatie().werkzaam()));
    }

    private Richting uren(Vergelijking paar) {
        BigDecimal voor = paar.nul().situatie().urenPerWeek();
        BigDecimal na = paar.een().situatie().urenPerWeek();
        if (!werkteBeideKeren(paar) || voor == null || na == null) {
            return Richting.GELIJK;
        }
        BigDecimal minimum = parameters.vereist(
                ARBEIDSMARKT_MINIMALE_VERANDERING_UREN, paar.een().datum());
        BigDecimal verschil = na.subtract(voor);
        return verschil.abs().compareTo(minimum) < 0 ? Richting.GELIJK : Richting.van(verschil.signum());
    }

    /**
     * Better when the wage rose by a larger factor than the WML did between the two days (na / voor &gt; WML na / WML
     * voor); worse when it fell in euros. Without a WML for both days it cannot be better.
     */
    private Richting uurloon(Vergelijking paar) {
        BigDecimal voor = paar.nul().situatie().brutoUurloon();
        BigDecimal na = paar.een().situatie().brutoUurloon();
        if (!werkteBeideKeren(paar) || voor == null || na == null) {
            return Richting.GELIJK;
        }
        if (na.compareTo(voor) < 0) {
            return Richting.SLECHTER;
        }
        Optional<BigDecimal> wmlVoor = parameters.op(WML_UURLOON, paar.nul().datum());
        Optional<BigDecimal> wmlNa = parameters.op(WML_UURLOON, paar.een().datum());
        boolean meer = wmlVoor.isPresent()
                && wmlNa.isPresent()
                && na.multiply(wmlVoor.get()).compareTo(voor.multiply(wmlNa.get())) > 0;
        return meer ? Richting.BETER : Richting.GELIJK;
    }

    private Richting contract(Vergelijking paar) {
        Contractsoort voor = paar.nul().situatie().contractsoort();
        Contractsoort na = paar.een().situatie().contractsoort();
        if (!werkteBeideKeren(paar) || voor == null || na == null) {
            return Richting.GELIJK;
        }
        LocalDate dag = paar.een().datum();
        return Richting.van(rang(na, dag).compareTo(rang(voor, dag)));
    }

    private static Richting trede(Vergelijking paar) {
        Integer voor = paar.nul().situatie().trede();
        Integer na = paar.een().situatie().trede();
        return voor == null || na == null ? Richting.GELIJK : Richting.van(na.compareTo(voor));
    }

    private BigDecimal rang(Contractsoort soort, LocalDate dag) {
        return parameters.vereist(ParameterCode.contractrang(soort), dag);
    }

    private static boolean werkteBeideKeren(Vergelijking paar) {
        return paar.nul().situatie().werkzaam() && paar.een().situatie().werkzaam();
    }
}
