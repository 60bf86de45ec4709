package nl.impactmonitor.participant.aanlevering.inhoud;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what passes, and shows the count to whoever sets the limit, before anybody reads the bytes. */
public final class Begrensd extends FilterInputStream {

    private final LongConsumer grens;
    private long gelezen;

    public Begrensd(InputStream in, LongConsumer grens) {
        super(in);
        this.grens = grens;
    }

    public long gelezen() {
        return gelezen;
    }

    @Override
    public int read() throws IOException {
        int teken = super.read();
        tel(teken < 0 ? 0 : 1);
        return teken;
    }

    @Override
    public int read(byte[] buffer, int van, int lengte) throws IOException {
        int aantal = super.read(buffer, van, lengte);
        tel(Math.max(0, aantal));
        return aantal;
    }

    private void tel(int aantal) {
        gelezen += aantal;
        grens.accept(gelezen);
    }
}
