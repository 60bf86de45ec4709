package nl.impactmonitor.participant.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import nl.impactmonitor.participant.deelnemercode.Deelnemercode;

/** Hands out codes. Two equal ones are not expected in a lifetime (31^11 codes); the database refuses a second. */
@ApplicationScoped
public class Deelnemercodes {

    private final SecureRandom random = new SecureRandom();

    public String nieuw() {
        return Deelnemercode.nieuw(random).waarde();
    }
}
