package nl.impactmonitor.interview.citaat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;

/** Words of a fragment that somebody wants to print. One proposes, another decides; both are subjects of tokens. */
@Entity
class Citaat {

    @Id
    UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    Long volgorde;

    @Column(updatable = false)
    UUID interview;

    @Column(updatable = false)
    UUID fragment;

    @Column(updatable = false)
    String tekst;

    @Enumerated(EnumType.STRING)
    CitaatStatus status;

    long versie;

    @Column(name = "voorgesteld_op", updatable = false)
    Instant voorgesteldOp;

    @Column(name = "voorgesteld_door", updatable = false)
    String voorgesteldDoor;

    @Column(name = "besloten_op")
    Instant beslotenOp;

    @Column(name = "besloten_door")
    String beslotenDoor;

    String reden;

    @Formula("(select i.pilot from interview i where i.id = interview)")
    String pilot;

    @Formula("(select f.organisatiesoort from fragment f where f.id = fragment)")
    String organisatiesoort;

    @Formula("(exists (select 1 from publiceerbaar_citaat p where p.id = id))")
    boolean publiceerbaar;

    CitaatAntwoord antwoord() {
        return new CitaatAntwoord(
                id,
                versie,
                interview,
                fragment,
                pilot,
                organisatiesoort,
                tekst,
                status,
                publiceerbaar,
                reden,
                voorgesteldDoor,
                voorgesteldOp,
                beslotenDoor,
                beslotenOp);
    }
}
