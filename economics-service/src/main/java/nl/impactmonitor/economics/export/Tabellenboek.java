package nl.impactmonitor.economics.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX with a sheet per table, figures as numbers. */
public final class Tabellenboek {

    /** @param regels above the table, such as where it comes from @param rijen texts and numbers; null is an empty cell */
    public record Blad(String naam, List<String> regels, List<String> kolommen, List<List<Object>> rijen) {}

    private Tabellenboek() {}

    public static byte[] schrijf(List<Blad> bladen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook boek = new Workbook(bytes, "Impactmonitor", "1.0")) {
            bladen.forEach(blad -> schrijf(blad, boek.newWorksheet(blad.naam())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void schrijf(Blad blad, Worksheet vel) {
        int r = 0;
        for (String regel : blad.regels()) {
            vel.value(r++, 0, Celtekst.veilig(regel));
        }
        r += blad.regels().isEmpty() ? 0 : 1;
        for (int k = 0; k < blad.kolommen().size(); k++) {
            vel.value(r, k, blad.kolommen().get(k));
            vel.style(r, k).bold().set();
            vel.width(k, k == 0 ? 32 : 20);
        }
        for (List<Object> rij : blad.rijen()) {
            r++;
            for (int k = 0; k < rij.size(); k++) {
                cel(vel, r, k, rij.get(k));
            }
        }
    }

    private static void cel(Worksheet vel, int r, int k, Object waarde) {
        switch (waarde) {
            case null -> {}
            case BigDecimal getal -> vel.value(r, k, getal);
            case Long aantal -> vel.value(r, k, aantal);
            default -> vel.value(r, k, Celtekst.veilig(waarde.toString()));
        }
    }
}
