package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.economics.mkba.Disconto;
import nl.impactmonitor.economics.mkba.Matrix;
import nl.impactmonitor.economics.mkba.Model;
import nl.impactmonitor.economics.mkba.Omslagpunt;
import nl.impactmonitor.economics.mkba.Tijdas;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.parameterset.Parametercode;

/** One parameter at a time: the saldo at its low and high value (a tornado), and where the saldo turns. */
final class Gevoeligheid {

    /** How far above the high value of an amount is still looked for a break-even. */
    private static final double RUIMTE = 10.0;

    private final Gegevens gegevens;
    private final BevrorenVraag vraag;

    Gevoeligheid(Gegevens gegevens, BevrorenVraag vraag) {
        this.gegevens = gegevens;
        this.vraag = vraag;
    }

    /** Largest swing first; of equals by code. Only parameters of which the set knows a low and a high value apart. */
    List<Gevoeligheidsregel> regels() {
        return Parametercode.VERPLICHT.stream()
                .filter(code -> !code.equals(Parametercode.MINIMALE_CELFREQUENTIE))
                .filter(code -> !(gegevens.metReferentie() && code.equals(Parametercode.DEADWEIGHT)))
                .map(gegevens::parameter)
                .flatMap(Optional::stream)
                .filter(p -> p.laag().compareTo(p.hoog()) < 0)
                .map(this::regel)
                .sorted(Comparator.comparing(Gevoeligheid::zwaai).reversed().thenComparing(Gevoeligheidsregel::code))
                .toList();
    }

    private Gevoeligheidsregel regel(Parameter p) {
        return new Gevoeligheidsregel(
                p.code(),
                p.naam(),
                p.eenheid(),
                p.laag(),
                isHorizon(p) ? BigDecimal.valueOf(vraag.horizonJaren()) : p.waarde(),
                p.hoog(),
                Afronding.geld(saldo(p, p.laag().doubleValue())),
                Afronding.geld(saldo(p, p.hoog().doubleValue())),
                omslagpunt(p));
    }

    private BigDecimal omslagpunt(Parameter p) {
        if (isHorizon(p)) {
            return null;
        }
        double hoogst =
                p.eenheid().startsWith("fractie") ? 1.0 : RUIMTE * p.hoog().doubleValue();
        return Afronding.verhouding(
                Omslagpunt.van(x -> saldo(p, x), 0.0, hoogst, p.waarde().doubleValue()));
    }

    private double saldo(Parameter p, double waarde) {
        Gegevens anders = isHorizon(p) ? gegevens : gegevens.met(p.code(), waarde);
        Tijdas tijdas = Tijdas.van(vraag.conventie(), isHorizon(p) ? (int) waarde : vraag.horizonJaren());
        Matrix matrix = Model.matrix(anders.invoer(), tijdas);
        return new Disconto(anders.waarde(Parametercode.DISCONTOVOET)).contant(matrix.sociaal(), tijdas);
    }

    private static boolean isHorizon(Parameter p) {
        return p.code().equals(Parametercode.HORIZON);
    }

    private static BigDecimal zwaai(Gevoeligheidsregel regel) {
        return regel.saldoHoog().subtract(regel.saldoLaag()).abs();
    }
}
