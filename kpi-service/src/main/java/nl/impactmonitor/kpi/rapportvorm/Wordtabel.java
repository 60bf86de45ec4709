package nl.impactmonitor.kpi.rapportvorm;

import java.math.BigInteger;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.impactmonitor.kpi.rapportdocument.Blok;
import nl.impactmonitor.kpi.rapportdocument.Stuk;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table whose heading is repeated on each page and whose rows are not split. */
final class Wordtabel {

    /** Of the space between the margins of a page, in twentieths of a point. */
    private static final int BREEDTE = 9638;

    private final XWPFDocument word;
    private final Wordtekst tekst;
    private final UnaryOperator<String> stijl;

    /** @param stijl what a style of cells is where the table stands */
    Wordtabel(XWPFDocument word, Wordtekst tekst, UnaryOperator<String> stijl) {
        this.word = word;
        this.tekst = tekst;
        this.stijl = stijl;
    }

    void schrijf(Blok.Tabel tabel) {
        List<Integer> breedten = Kolombreedten.van(tabel).stream()
                .map(deel -> deel * BREEDTE / 1000)
                .toList();
        XWPFTable uit =
                word.createTable(tabel.rijen().size() + 1, tabel.koppen().size());
        uit.setStyleID("Monitortabel");
        uit.setWidth(BREEDTE);
        uit.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid raster = uit.getCTTbl().getTblGrid() == null
                ? uit.getCTTbl().addNewTblGrid()
                : uit.getCTTbl().getTblGrid();
        while (raster.sizeOfGridColArray() > 0) {
            raster.removeGridCol(0);
        }
        breedten.forEach(breedte -> raster.addNewGridCol().setW(BigInteger.valueOf(breedte)));
        XWPFTableRow kop = uit.getRow(0);
        kop.setRepeatHeader(true);
        kop.setCantSplitRow(true);
        for (int i = 0; i < tabel.koppen().size(); i++) {
            cel(kop.getCell(i), breedten.get(i), new Stuk.Tekst(tabel.koppen().get(i)), true);
        }
        for (int r = 0; r < tabel.rijen().size(); r++) {
            Blok.Rij rij = tabel.rijen().get(r);
            XWPFTableRow regel = uit.getRow(r + 1);
            regel.setCantSplitRow(true);
            cel(regel.getCell(0), breedten.getFirst(), new Stuk.Tekst(rij.kop()), false);
            for (int i = 0; i < rij.cellen().size(); i++) {
                cel(regel.getCell(i + 1), breedten.get(i + 1), rij.cellen().get(i), false);
            }
        }
    }

    private void cel(XWPFTableCell cel, int breedte, Stuk inhoud, boolean kop) {
        cel.setWidth(Integer.toString(breedte));
        XWPFParagraph alinea = cel.getParagraphs().getFirst();
        alinea.setStyle(stijl.apply(kop ? "Tabelkop" : "Tabeltekst"));
        if (inhoud.los().anyMatch(Stuk.Verwijzing.class::isInstance)) {
            alinea.setAlignment(ParagraphAlignment.RIGHT);
        }
        tekst.schrijf(alinea, inhoud);
    }
}
