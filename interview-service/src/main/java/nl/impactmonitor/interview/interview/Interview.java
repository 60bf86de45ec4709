package nl.impactmonitor.interview.interview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Generated;

/**
 * A group interview. {@code versie} counts the changes of what other services see of it (its factoren); whoever changes
 * that holds the row locked, so that no two changes share a versie.
 */
@Entity
public class Interview {

    @Id
    private UUID id;

    /** Order of recording; only for paging. */
    @Generated
    @Column(insertable = false, updatable = false)
    private Long volgorde;

    @Column(updatable = false)
    private String pilot;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Niveau niveau;

    @Column(nullable = false, updatable = false)
    private LocalDate datum;

    @Column(nullable = false)
    private long versie;

    @Column(name = "vastgelegd_op", nullable = false, updatable = false)
    private Instant vastgelegdOp;

    @ElementCollection
    @CollectionTable(name = "respondent", joinColumns = @JoinColumn(name = "interview"))
    @OrderColumn(name = "volgnummer")
    @BatchSize(size = 100)
    private List<Respondent> respondenten = new ArrayList<>();

    protected Interview() {}

    static Interview nieuw(NieuwInterview verzoek, Instant nu) {
        var interview = new Interview();
        interview.id = UUID.randomUUID();
        interview.pilot = verzoek.pilot();
        interview.niveau = verzoek.niveau();
        interview.datum = verzoek.datum();
        interview.versie = 1;
        interview.vastgelegdOp = nu;
        interview.respondenten.addAll(verzoek.respondenten());
        return interview;
    }

    /** To be called with the row locked, see {@link InterviewRepository#vergrendel}. */
    public void nieuweVersie() {
        versie++;
    }

    public UUID id() {
        return id;
    }

    long volgorde() {
        return volgorde;
    }

    String pilot() {
        return pilot;
    }

    Niveau niveau() {
        return niveau;
    }

    LocalDate datum() {
        return datum;
    }

    long versie() {
        return versie;
    }

    Instant vastgelegdOp() {
        return vastgelegdOp;
    }

    List<Respondent> respondenten() {
        return respondenten;
    }
}
