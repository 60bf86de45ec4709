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
public class Berekening {

    @Id
    public UUID id;

    /** Given by the database; the order of the list. */
    @Column(insertable = false, updatable = false)
    Long volgnummer;

    @Column(updatable = false)
    public String naam;

    @Enumerated(EnumType.STRING)
    public BerekeningStatus status;

    /** Rises by one per change, also when a deelnemer withdraws. */
    public long versie;

    @Column(updatable = false)
    String[] pilots;

    @Column(updatable = false)
    LocalDate peildatum;

    @Column(updatable = false)
    public String parameterset;

    @Column(updatable = false)
    public int parametersetVersie;

    @Column(updatable = false)
    public String scenario;

    @Column(updatable = false)
    public long zaad;

    @Column(updatable = false)
    Instant aangemaaktOp;

    @Column(updatable = false)
    public String vraag;

    @Column(updatable = false)
    public String bevroren;

    @Column(updatable = false)
    public String resultaat;

    @Column(updatable = false)
    public int ingetrokken;

    @ColumnTransformer(write = "?::jsonb", read = "bericht::text")
    public String bericht;

    public Instant vastgesteldOp;

    @Column(updatable = false)
    public double voortgang;

    @Column(updatable = false)
    String scopePilots;

    @Column(updatable = false)
    public String reden;

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
