package nl.impactmonitor.participant.deelnemer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A pseudonymous person in a pilot. Its row is the lock over everything recorded about the person. */
@Entity
public class Deelnemer {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String pilot;
    long versie;
    String deelnemercode;

    @Enumerated(EnumType.STRING)
    Groep groep;

    LocalDate aangemeldOp;

    @Embedded
    Kenmerken kenmerken;

    /** The organisation that delivered the kenmerken; null when an intaker entered them. */
    String kenmerkenBron;

    @Embedded
    Uitval uitval;

    /** The organisation that delivered the uitval; null when an intaker entered it. */
    String uitvalBron;

    /** Pseudonym of who registered the deelnemer; null when an organisation delivered it. */
    @Column(updatable = false)
    String intaker;

    boolean instemming;
    boolean bijzondereGegevens;

    public UUID id() {
        return id;
    }

    public String pilot() {
        return pilot;
    }

    public long versie() {
        return versie;
    }

    public LocalDate aangemeldOp() {
        return aangemeldOp;
    }

    public Kenmerken kenmerken() {
        return kenmerken;
    }

    public boolean instemming() {
        return instemming;
    }

    public boolean bijzondereGegevens() {
        return bijzondereGegevens;
    }

    /** Everything about it goes along: the foreign keys cascade. */
    public void verhuis(String naar) {
        this.pilot = naar;
    }

    public void staatNu(boolean instemming, boolean bijzondereGegevens) {
        this.instemming = instemming;
        this.bijzondereGegevens = bijzondereGegevens;
    }
}
