package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import nl.impactmonitor.economics.parameterset.Parameter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een gegeven waarmee is gerekend, met zijn bron.")
public record Invoer(String code, String naam, BigDecimal waarde, String eenheid, String bron, Herkomst herkomst) {

    static Invoer van(Parameter p) {
        return new Invoer(
                p.code(),
                p.naam(),
                p.waarde(),
                p.prijsjaar() == null ? p.eenheid() : p.eenheid() + ", prijzen " + p.prijsjaar(),
                p.bron(),
                Herkomst.valueOf(p.brongraad().name()));
    }

    static Invoer gemeten(String code, String naam, BigDecimal waarde, String eenheid, String bron) {
        return new Invoer("METING_" + code, naam, waarde, eenheid, bron, Herkomst.METING);
    }
}
