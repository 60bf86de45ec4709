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

    @Enumerated(EnumType.STRING)
    Acceptatie acceptatie = Acceptatie.PER_RIJ;

    /** Everything is judged and nothing stored. */
    boolean proef;

    @Enumerated(EnumType.STRING)
    Formaat formaat;

    /** Of a CSV file: its header as a JSON array, and what divides the cells. */
    String kop;

    String scheidingsteken;
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
        /** All or nothing, and not every row was right: nothing was taken. */
        AFGEWEZEN,
        MISLUKT
    }

    @Schema(name = "Acceptatie")
    enum Acceptatie {
        PER_RIJ,
        ALLES_OF_NIETS
    }

    @Schema(name = "Formaat")
    enum Formaat {
        NDJSON,
        CSV
    }

    /** As before the first part, for one that begins again. */
    void begin() {
        verwerkt = 0;
        opgenomen = 0;
        gewijzigd = 0;
        ongewijzigd = 0;
        geweigerd = 0;
        volgendDeel = 0;
    }

    /** One part further. */
    void tel(Telling telling) {
        verwerkt += telling.totaal();
        opgenomen += telling.opgenomen();
        gewijzigd += telling.gewijzigd();
        ongewijzigd += telling.ongewijzigd();
        geweigerd += telling.geweigerd();
        volgendDeel++;
    }

    void klaar(Status uitkomst) {
        status = uitkomst;
        klaarOp = Instant.now();
    }
}
