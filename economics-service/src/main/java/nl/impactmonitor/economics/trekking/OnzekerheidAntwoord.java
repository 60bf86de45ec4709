package nl.impactmonitor.economics.trekking;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param beeld the stored JSON, given back byte for byte
 */
@Schema(description = "De onzekerheid van een berekening.")
record OnzekerheidAntwoord(
        UUID berekening,

        @Schema(description = "Hoeveel van de mensen zich sindsdien terugtrokken; de cijfers blijven zoals getrokken.")
        int ingetrokken,

        @JsonRawValue
        @Schema(
                implementation = Onzekerheidsbeeld.class,
                nullable = true,
                description = "Null zolang er wordt getrokken.")
        String beeld) {}
