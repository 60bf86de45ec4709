package nl.impactmonitor.interview.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A change of status, kept for ever. */
@Entity
@Table(name = "interview_stap")
@IdClass(Stap.Sleutel.class)
class Stap {

    record Sleutel(UUID interview, long versie) implements Serializable {}

    @Id
    UUID interview;

    /** Of the interview, after the step. */
    @Id
    long versie;

    @Enumerated(EnumType.STRING)
    InterviewStatus van;

    @Enumerated(EnumType.STRING)
    InterviewStatus naar;

    String reden;

    @Column(name = "gezet_op")
    Instant gezetOp;

    /** Subject of the token: an opaque id of an account. */
    @Column(name = "gezet_door")
    String gezetDoor;

    StapAntwoord antwoord() {
        return new StapAntwoord(versie, van, naar, reden, gezetOp, gezetDoor);
    }
}
