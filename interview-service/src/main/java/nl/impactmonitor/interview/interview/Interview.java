package nl.impactmonitor.interview.interview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import nl.impactmonitor.platform.rest.ApiException;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Generated;

/**
 * A group interview. {@code versie} counts its changes and those of its factoren, and is that of the state that other
 * services see; whoever changes it holds the row locked, so that no two changes share a versie.
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

    @Column(nullable = false)
    private LocalDate datum;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InterviewStatus status;

    @Embedded
    private Leidraadkeuze leidraad;

    @Embedded
    private Instemming instemming;

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

    static Interview nieuw(NieuwInterview verzoek, LocalDate vandaag, Instant nu) {
        var interview = new Interview();
        interview.id = UUID.randomUUID();
        interview.pilot = verzoek.pilot();
        interview.niveau = verzoek.niveau();
        interview.datum = verzoek.datum();
        interview.status = verzoek.datum().isAfter(vandaag) ? InterviewStatus.GEPLAND : InterviewStatus.GEHOUDEN;
        interview.leidraad = verzoek.leidraad();
        interview.instemming = verzoek.instemming();
        interview.versie = 1;
        interview.vastgelegdOp = nu;
        interview.respondenten.addAll(verzoek.respondenten());
        return interview;
    }

    /** To be called with the row locked, see {@link InterviewRepository#vergrendel}. */
    public void nieuweVersie() {
        versie++;
    }

    void wijzig(InterviewWijziging verzoek) {
        datum = verzoek.datum();
        leidraad = verzoek.leidraad();
        respondenten.clear();
        respondenten.addAll(verzoek.respondenten());
        nieuweVersie();
    }

    void geefInstemming(Instemming gegeven) {
        instemming = gegeven;
        nieuweVersie();
    }

    /** Nothing of what was said is there any more; that there was a conversation, and with which roles, stays. */
    void trekInstemmingIn() {
        instemming = null;
        if (status.ordinal() > InterviewStatus.GEHOUDEN.ordinal()) {
            status = InterviewStatus.GEHOUDEN;
        }
        nieuweVersie();
    }

    void zet(InterviewStatus nieuw) {
        status = nieuw;
        nieuweVersie();
    }

    /** @throws RuntimeException 409 when nothing of what was said may be stored */
    public void eisVerslagMag() {
        if (status == InterviewStatus.GEPLAND) {
            throw ApiException.conflict("NOG_NIET_GEHOUDEN", "Dit interview is nog niet gehouden.");
        }
        if (instemming == null) {
            throw ApiException.conflict("GEEN_INSTEMMING", "Zonder instemming met het gesprek komt er geen verslag.");
        }
    }

    /** How many respondenten there are; a spreker R1 is the first of them. */
    public int aantalRespondenten() {
        return respondenten.size();
    }

    InterviewStatus status() {
        return status;
    }

    Leidraadkeuze leidraad() {
        return leidraad;
    }

    Instemming instemming() {
        return instemming;
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
