package nl.impactmonitor.economics.export;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A sheet that is filled cell by cell; rows and columns count from 0. */
final class Vel {

    /** Of the width of a character. */
    private static final int BREEDTE_EENHEID = 256;

    private final Sheet sheet;
    private final CellStyle vet;

    Vel(Sheet sheet, CellStyle vet) {
        this.sheet = sheet;
        this.vet = vet;
    }

    void tekst(int r, int k, String tekst) {
        cel(r, k).setCellValue(veilig(tekst));
    }

    void getal(int r, int k, double getal) {
        cel(r, k).setCellValue(getal);
    }

    void formule(int r, int k, String formule) {
        cel(r, k).setCellFormula(formule);
    }

    void kop(int r, int k, String tekst) {
        Cell cel = cel(r, k);
        cel.setCellValue(tekst);
        cel.setCellStyle(vet);
    }

    void koppen(int r, String... koppen) {
        for (int k = 0; k < koppen.length; k++) {
            kop(r, k, koppen[k]);
        }
    }

    /** @param breedte in characters */
    void breedte(int k, int breedte) {
        sheet.setColumnWidth(k, breedte * BREEDTE_EENHEID);
    }

    void breedten(int... breedten) {
        for (int k = 0; k < breedten.length; k++) {
            breedte(k, breedten[k]);
        }
    }

    /** Never the start of a formula (OWASP, CSV injection). */
    private static String veilig(String tekst) {
        return tekst.isEmpty() || "=+-@\t\r\n".indexOf(tekst.charAt(0)) < 0 ? tekst : "'" + tekst;
    }

    private Cell cel(int r, int k) {
        Row rij = sheet.getRow(r);
        return (rij == null ? sheet.createRow(r) : rij).createCell(k);
    }
}
