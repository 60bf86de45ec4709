package nl.impactmonitor.participant.aanlevering.inhoud;

import java.io.IOException;

/** The content as a whole cannot be read: what follows a certain place could mean anything. */
public final class OnleesbareInhoud extends IOException {

    private final String code;

    public OnleesbareInhoud(String code, String melding) {
        super(melding);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
