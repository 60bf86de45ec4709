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
import org.hibernate.annotations.Immutable;

/** A berekening with its frozen result; written once. */
@Entity
@Immutable
class Berekening {

    @Id
    UUID id;

    /** Given by the database; the order of the list. */
    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String naam;

    @Enumerated(EnumType.STRING)
    BerekeningStatus status;

    String[] pilots;
    LocalDate peildatum;
    String parameterset;
    int parametersetVersie;
    Instant aangemaaktOp;
    String resultaat;

    static Berekening concept(BerekeningVraag vraag, List<String> pilots, Instant nu, String resultaat) {
        Berekening berekening = new Berekening();
        berekening.id = UUID.randomUUID();
        berekening.naam = vraag.naam();
        berekening.status = BerekeningStatus.CONCEPT;
        berekening.pilots = pilots.toArray(String[]::new);
        berekening.peildatum = vraag.peildatum();
        berekening.parameterset = vraag.parameterset();
        berekening.parametersetVersie = vraag.parametersetVersie();
        berekening.aangemaaktOp = nu.truncatedTo(ChronoUnit.MICROS); // what the database keeps
        berekening.resultaat = resultaat;
        return berekening;
    }
}
