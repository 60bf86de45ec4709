package nl.impactmonitor.economics.berekening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Waarmee wordt getrokken.")
record OnzekerheidVraag(
        @Schema(description = "Hetzelfde zaad geeft dezelfde trekkingen; zonder waarde 1.", nullable = true)
        Long zaad) {

    long gekozenZaad() {
        return zaad == null ? 1 : zaad;
    }
}
