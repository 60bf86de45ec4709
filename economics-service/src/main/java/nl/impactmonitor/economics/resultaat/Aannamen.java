package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.economics.mkba.Disconto;
import nl.impactmonitor.economics.mkba.Matrix;
import nl.impactmonitor.economics.mkba.Model;
import nl.impactmonitor.economics.mkba.Tijdas;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.parameterset.Parametercode;

/** The saldo under another horizon, and at the other discount rates of the set. */
final class Aannamen {

    private final Gegevens gegevens;
    private final BevrorenVraag vraag;

    Aannamen(Gegevens gegevens, BevrorenVraag vraag) {
        this.gegevens = gegevens;
        this.vraag = vraag;
    }

    List<Aannameregel> regels() {
        List<Aannameregel> regels = new ArrayList<>();
        gegevens.parameter(Parametercode.HORIZON).ifPresent(p -> {
            regels.add(horizon(p, p.laag().intValueExact()));
            regels.add(horizon(p, p.hoog().intValueExact()));
        });
        for (Parameter p : gegevens.metVoorvoegsel(Parametercode.DISCONTOVOET + "_")) {
            double saldo = saldo(p.waarde().doubleValue(), vraag.horizonJaren());
            regels.add(new Aannameregel(p.code(), p.naam(), p.waarde(), p.eenheid(), Afronding.geld(saldo)));
        }
        return List.copyOf(regels);
    }

    private Aannameregel horizon(Parameter p, int jaren) {
        double saldo = saldo(gegevens.waarde(Parametercode.DISCONTOVOET), jaren);
        return new Aannameregel(p.code(), p.naam(), BigDecimal.valueOf(jaren), p.eenheid(), Afronding.geld(saldo));
    }

    private double saldo(double rente, int jaren) {
        Tijdas tijdas = Tijdas.van(vraag.conventie(), jaren);
        Matrix matrix = Model.matrix(gegevens.invoer(), tijdas);
        return new Disconto(rente).contant(matrix.sociaal(), tijdas);
    }
}
