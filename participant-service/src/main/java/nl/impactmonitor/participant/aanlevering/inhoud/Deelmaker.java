package nl.impactmonitor.participant.aanlevering.inhoud;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Gathers rows into parts of bounded number and size. */
public final class Deelmaker {

    private final Rijbron bron;
    private final int maxRijen;
    private final long maxBytes;

    public Deelmaker(Rijbron bron, int maxRijen, long maxBytes) {
        this.bron = bron;
        this.maxRijen = maxRijen;
        this.maxBytes = maxBytes;
    }

    /** The next part; empty at the end. */
    public List<RuweRij> volgende() throws IOException {
        List<RuweRij> deel = new ArrayList<>();
        long bytes = 0;
        while (deel.size() < maxRijen && bytes < maxBytes) {
            RuweRij rij = bron.volgende();
            if (rij == null) {
                break;
            }
            deel.add(rij);
            bytes += rij.inhoud().length;
        }
        return deel;
    }
}
