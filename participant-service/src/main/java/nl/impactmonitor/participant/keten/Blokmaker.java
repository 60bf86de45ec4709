package nl.impactmonitor.participant.keten;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Makes the next block of a chain from its rows, one after another; memory holds 16 bytes a row. */
public final class Blokmaker {

    private final Blok vorige;
    private final long totTx;
    private final Instant moment;
    private final Hasher hasher;
    private final LongStream.Builder regels = LongStream.builder();
    private final ByteArrayOutputStream merken = new ByteArrayOutputStream();
    private long aantal;

    public Blokmaker(Blok vorige, long totTx, Instant moment) {
        this.vorige = vorige;
        this.totTx = totTx;
        this.moment = moment.truncatedTo(ChronoUnit.MICROS);
        this.hasher = new Hasher("impactmonitor audit blok 1")
                .getal(vorige.nummer() + 1)
                .bytes(vorige.hash())
                .getal(totTx)
                .moment(this.moment);
    }

    /** The first bytes of the hash of the row, by which it is found back. */
    public byte[] neem(Regel regel) {
        byte[] hash = regel.hash();
        hasher.getal(regel.volgnummer()).bytes(hash);
        regels.add(regel.volgnummer());
        merken.write(hash, 0, Blok.MERK);
        aantal++;
        return Arrays.copyOf(hash, Blok.MERK);
    }

    public long totTx() {
        return totTx;
    }

    public long aantal() {
        return aantal;
    }

    /** @param sleutel of the seal, outside the database */
    public Blok klaar(Zegelsleutel sleutel) {
        byte[] hash = hasher.getal(aantal).klaar();
        return new Blok(
                vorige.nummer() + 1,
                vorige.hash(),
                totTx,
                moment,
                regels.build().toArray(),
                merken.toByteArray(),
                hash,
                sleutel.zegel(hash));
    }
}
