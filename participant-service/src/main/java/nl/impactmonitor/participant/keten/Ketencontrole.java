package nl.impactmonitor.participant.keten;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * Goes through a chain once, block after block, and stops at the first breach. Found are: a row that was changed, removed or
 * added, a block that was changed, removed, moved or made by somebody without the key. Not found, without an anchor kept
 * elsewhere, is that the newest blocks went together with their rows.
 */
public final class Ketencontrole {

    private final Zegelsleutel sleutel;
    private Blok vorige = Blok.GEEN;

    public Ketencontrole(Zegelsleutel sleutel) {
        this.sleutel = sleutel;
    }

    /** The last block that was found right. */
    public Blok kop() {
        return vorige;
    }

    /** @param regels the rows that stand below the bound of this block and not below that of the one before, in order */
    public Optional<Breuk> volgende(Blok blok, Iterator<Regel> regels) {
        if (blok.nummer() != vorige.nummer() + 1) {
            return breuk(vorige.nummer() + 1, null, Breuk.Wat.BLOK_ONTBREEKT);
        }
        if (!gelijk(blok.vorige(), vorige.hash()) || blok.totTx() <= vorige.totTx()) {
            return breuk(blok.nummer(), null, Breuk.Wat.BLOK_SLUIT_NIET_AAN);
        }
        Blokmaker maker = new Blokmaker(vorige, blok.totTx(), blok.verzegeldOp());
        Optional<Breuk> inRegels = regels(blok, regels, maker);
        if (inRegels.isPresent()) {
            return inRegels;
        }
        Blok opnieuw = maker.klaar(sleutel);
        if (!gelijk(opnieuw.hash(), blok.hash()) || !gelijk(opnieuw.merken(), blok.merken())) {
            return breuk(blok.nummer(), null, Breuk.Wat.BLOK_GEWIJZIGD);
        }
        if (!gelijk(opnieuw.zegel(), blok.zegel())) {
            return breuk(blok.nummer(), null, Breuk.Wat.ZEGEL_ONGELDIG);
        }
        vorige = blok;
        return Optional.empty();
    }

    private Optional<Breuk> regels(Blok blok, Iterator<Regel> regels, Blokmaker maker) {
        long[] verwacht = blok.regels();
        int plaats = 0;
        while (regels.hasNext()) {
            Regel regel = regels.next();
            if (plaats == verwacht.length || regel.volgnummer() != verwacht[plaats]) {
                boolean hoortErIn = Arrays.stream(verwacht).anyMatch(nummer -> nummer == regel.volgnummer());
                return hoortErIn
                        ? breuk(blok.nummer(), verwacht[plaats], Breuk.Wat.REGEL_ONTBREEKT)
                        : breuk(blok.nummer(), regel.volgnummer(), Breuk.Wat.REGEL_TOEGEVOEGD);
            }
            byte[] merk = maker.neem(regel);
            int van = plaats * Blok.MERK;
            if (blok.merken().length >= van + Blok.MERK
                    && !gelijk(merk, Arrays.copyOfRange(blok.merken(), van, van + Blok.MERK))) {
                return breuk(blok.nummer(), regel.volgnummer(), Breuk.Wat.REGEL_GEWIJZIGD);
            }
            plaats++;
        }
        return plaats == verwacht.length
                ? Optional.empty()
                : breuk(blok.nummer(), verwacht[plaats], Breuk.Wat.REGEL_ONTBREEKT);
    }

    private static Optional<Breuk> breuk(long blok, Long regel, Breuk.Wat wat) {
        return Optional.of(new Breuk(blok, regel, wat));
    }

    private static boolean gelijk(byte[] een, byte[] ander) {
        return MessageDigest.isEqual(een, ander);
    }
}
