package nl.impactmonitor.economics.berekening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/**
 * A berekening and, once it is there, its frozen result. A request changes four columns and no others; what was calculated
 * is guarded by the database itself.
 */
@Entity
class Berekening {

    @Id
    UUID id;

    /** Given by the database; the order of the list. */
    @Column(insertable = false, updatable = false)
    Long volgnummer;

    @Column(updatable = false)
    String naam;

    @Enumerated(EnumType.STRING)
    BerekeningStatus status;

    /** Rises by one per change, also when a deelnemer withdraws. */
    long versie;

    @Column(updatable = false)
    String[] pilots;

    @Column(updatable = false)
    LocalDate peildatum;

    @Column(updatable = false)
    String parameterset;

    @Column(updatable = false)
    int parametersetVersie;

    @Column(updatable = false)
    String scenario;

    @Column(updatable = false)
    long zaad;

    @Column(updatable = false)
    Instant aangemaaktOp;

    @Column(updatable = false)
    String vraag;

    @Column(updatable = false)
    String bevroren;

    @Column(updatable = false)
    String resultaat;

    @Column(updatable = false)
    int ingetrokken;

    @ColumnTransformer(write = "?::jsonb", read = "bericht::text")
    String bericht;

    Instant vastgesteldOp;

    @Column(updatable = false)
    double voortgang;

    @Column(updatable = false)
    String scopePilots;

    @Column(updatable = false)
    String reden;

    /** @param vraag with nothing left open @param scope of who asks: one that is done later sees no more than that */
    static Berekening nieuw(BerekeningVraag vraag, List<String> pilots, Instant nu, String scope) {
        Berekening berekening = new Berekening();
        berekening.id = UUID.randomUUID();
        berekening.naam = vraag.naam();
        berekening.status = BerekeningStatus.WACHT;
        berekening.versie = 1;
        berekening.pilots = pilots.toArray(String[]::new);
        berekening.peildatum = vraag.peildatum();
        berekening.parameterset = vraag.parameterset();
        berekening.parametersetVersie = vraag.parametersetVersie();
        berekening.scenario = vraag.scenario();
        berekening.zaad = vraag.zaad();
        berekening.aangemaaktOp = nu.truncatedTo(ChronoUnit.MICROS); // what the database keeps
        berekening.vraag = VraagTekst.schrijf(vraag);
        berekening.scopePilots = scope;
        return berekening;
    }

    /** Calculated at once, before it is stored. */
    void klaar(Uitkomst uitkomst, int ingetrokken) {
        status = BerekeningStatus.CONCEPT;
        bevroren = uitkomst.bevroren();
        resultaat = uitkomst.resultaat();
        this.ingetrokken = ingetrokken;
        voortgang = 1;
    }
}
