package nl.impactmonitor.participant.aanlevering;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.platform.rest.FieldError;

/** What became of the rows of one part; filled by who takes them. */
public final class Uitkomst {

    private final List<Rijfout> fouten = new ArrayList<>();
    private long opgenomen;
    private long gewijzigd;
    private long ongewijzigd;
    private long geweigerd;

    public void opgenomen() {
        opgenomen++;
    }

    public void gewijzigd() {
        gewijzigd++;
    }

    public void ongewijzigd() {
        ongewijzigd(1);
    }

    public void ongewijzigd(int rijen) {
        ongewijzigd += rijen;
    }

    /** The row is not taken, for all of these reasons. */
    public void geweigerd(Rij rij, String bronId, List<FieldError> redenen) {
        geweigerd++;
        redenen.forEach(reden -> fouten.add(new Rijfout(rij, bronId, rij.kolom(reden.pointer()), reden)));
    }

    /** What became of other rows, after what is here already. */
    public void neemOver(Uitkomst andere) {
        fouten.addAll(andere.fouten);
        opgenomen += andere.opgenomen;
        gewijzigd += andere.gewijzigd;
        ongewijzigd += andere.ongewijzigd;
        geweigerd += andere.geweigerd;
    }

    List<Rijfout> fouten() {
        return fouten;
    }

    Telling telling() {
        return new Telling(opgenomen, gewijzigd, ongewijzigd, geweigerd);
    }
}
