package nl.impactmonitor.participant.aanlevering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Entity
class Aanlevering {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String pilot;
    String organisatie;

    @Enumerated(EnumType.STRING)
    Aanleversoort soort;

    String bestandsnaam;
    String scopePilots;
    String indiener;

    @Enumerated(EnumType.STRING)
    Status status;

    String melding;
    Instant aangemaaktOp;
    Instant klaarOp;
    UUID ontvangst;
    int delen;
    int volgendDeel;
    long rijen;
    long verwerkt;
    long opgenomen;
    long gewijzigd;
    long ongewijzigd;
    long geweigerd;

    @Schema(name = "Aanleveringstatus")
    enum Status {
        WACHT_OP_INHOUD,
        BEZIG,
        KLAAR,
        MISLUKT
    }

    /** One part further. */
    void tel(Telling telling) {
        verwerkt += telling.totaal();
        opgenomen += telling.opgenomen();
        gewijzigd += telling.gewijzigd();
        ongewijzigd += telling.ongewijzigd();
        geweigerd += telling.geweigerd();
        volgendDeel++;
        if (volgendDeel == delen) {
            status = Status.KLAAR;
            klaarOp = Instant.now();
        }
    }
}
