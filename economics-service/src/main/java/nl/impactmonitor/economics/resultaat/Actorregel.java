package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Disconto;
import nl.impactmonitor.economics.mkba.Reeks;
import nl.impactmonitor.economics.mkba.Tijdas;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Wat een actor wint (positief) of verliest, per deelnemer. Zonder actor: de samenleving als geheel.")
public record Actorregel(
        @Schema(nullable = true) Actor actor,
        BigDecimal contanteWaarde,

        @Schema(description = "Per jaar; het eerste bedrag is van de start (jaar 0).")
        List<BigDecimal> bedragen) {

    static Actorregel van(Actor actor, Reeks reeks, Tijdas tijdas, Disconto disconto) {
        List<BigDecimal> bedragen = IntStream.range(0, reeks.lengte())
                .mapToObj(i -> Afronding.geld(reeks.bedrag(i)))
                .toList();
        return new Actorregel(actor, Afronding.geld(disconto.contant(reeks, tijdas)), bedragen);
    }
}
