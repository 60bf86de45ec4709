package nl.impactmonitor.interview.verankering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A scan of a pilot. Each change raises {@code versie}, and the database keeps what every version was. */
@Entity
@Table(name = "verankeringsscan")
class Scan {

    @Id
    UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    Long volgorde;

    @Column(updatable = false)
    String pilot;

    LocalDate datum;

    @Enumerated(EnumType.STRING)
    Scaninhoud.Fase fase;

    @Column(updatable = false)
    String rubriek;

    @Column(name = "rubriek_versie", updatable = false)
    int rubriekVersie;

    @Enumerated(EnumType.STRING)
    Scanstatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Score> scores;

    /** Of the evidence, what was erased since; the database itself adds to it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "vervallen_fragmenten")
    List<UUID> vervallenFragmenten = List.of();

    long versie;

    @Column(name = "gewijzigd_op")
    Instant gewijzigdOp;

    @Column(name = "gewijzigd_door")
    String gewijzigdDoor;

    String reden;

    static Scan nieuw(NieuweScan verzoek, String wie) {
        var scan = new Scan();
        scan.id = UUID.randomUUID();
        scan.pilot = verzoek.pilot();
        scan.rubriek = verzoek.rubriek();
        scan.rubriekVersie = verzoek.rubriekVersie();
        scan.status = Scanstatus.CONCEPT;
        scan.neem(verzoek.inhoud(), wie);
        return scan;
    }

    void neem(Scaninhoud inhoud, String wie) {
        datum = inhoud.datum();
        fase = inhoud.fase();
        scores = inhoud.scores();
        vervallenFragmenten = List.of();
        gewijzigd(inhoud.reden(), wie);
    }

    void zet(Scanstatus nieuw, String waarom, String wie) {
        status = nieuw;
        gewijzigd(waarom, wie);
    }

    private void gewijzigd(String waarom, String wie) {
        versie++;
        reden = waarom;
        gewijzigdDoor = wie;
        gewijzigdOp = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether this evidence is there still: a document stays, a fragment can have been erased. */
    boolean heeft(Onderbouwing onderbouwing) {
        return onderbouwing.fragment() == null || !vervallenFragmenten.contains(onderbouwing.fragment());
    }

    ScanAntwoord antwoord() {
        return new ScanAntwoord(
                id,
                versie,
                pilot,
                datum,
                fase,
                status,
                rubriek,
                rubriekVersie,
                scores,
                vervallenFragmenten,
                reden,
                gewijzigdDoor,
                gewijzigdOp);
    }
}
