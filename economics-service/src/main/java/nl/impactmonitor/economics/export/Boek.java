package nl.impactmonitor.economics.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An XLSX workbook in the making. Beside each formula stands what it comes to: a viewer, a preview or a program that reads the
 * file shows figures without calculating.
 */
final class Boek {

    private final XSSFWorkbook werkmap;
    private final CellStyle vet;

    private Boek(XSSFWorkbook werkmap) {
        this.werkmap = werkmap;
        Font letter = werkmap.createFont();
        letter.setBold(true);
        this.vet = werkmap.createCellStyle();
        this.vet.setFont(letter);
    }

    static byte[] schrijf(Consumer<Boek> inhoud) {
        try (XSSFWorkbook werkmap = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            werkmap.getProperties().getCoreProperties().setCreator("Impactmonitor");
            inhoud.accept(new Boek(werkmap));
            werkmap.getCreationHelper().createFormulaEvaluator().evaluateAll();
            werkmap.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Vel vel(String naam) {
        return new Vel(werkmap.createSheet(naam), vet);
    }
}
