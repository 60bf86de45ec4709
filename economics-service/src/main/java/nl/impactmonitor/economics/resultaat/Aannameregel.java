package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Het saldo per deelnemer onder een andere aanname die niet wordt getrokken: de horizon en de discontovoeten"
                        + " van de gevoeligheid.")
public record Aannameregel(String code, String naam, BigDecimal waarde, String eenheid, BigDecimal saldo) {}
