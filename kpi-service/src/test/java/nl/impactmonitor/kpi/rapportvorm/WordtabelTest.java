package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;
import nl.impactmonitor.platform.drawing.Letters;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables that fit a page of Word. */
class WordtabelTest {

    /** Of a cell, left and right. */
    private static final double CELRAND = 8;

    /** Liberation Sans Bold beside the regular one, at most. */
    private static final double VET = 1.08;

    private static XWPFDocument word;

    @BeforeAll
    static void lees() throws IOException {
        Canoniek rapport = Rijkrapport.canoniek();
        word = new XWPFDocument(new ByteArrayInputStream(Wordvorm.schrijf(
                new Opsteller(rapport.momentopname(), rapport.checksum()).document(), Momentopnamen.STAND)));
    }

    @Test
    void every_table_repeats_its_heading_and_fits_between_the_margins() {
        // When
        List<XWPFTable> tabellen = word.getTables();

        // Then
        assertThat(tabellen).isNotEmpty().allSatisfy(tabel -> {
            assertThat(tabel.getRow(0).isRepeatHeader()).isTrue();
            assertThat(tabel.getCTTbl().getTblGrid().getGridColList().stream()
                            .mapToInt(kolom -> Integer.parseInt(kolom.getW().toString()))
                            .sum())
                    .isBetween(9600, 9680);
        });
    }

    @Test
    void no_word_of_a_heading_is_wider_than_its_column() {
        // Given
        double punten = 1 / 20.0;

        // When
        List<String> gebroken = new ArrayList<>();
        for (XWPFTable tabel : word.getTables()) {
            for (int i = 0; i < tabel.getRow(0).getTableCells().size(); i++) {
                double breed = Integer.parseInt(tabel.getCTTbl()
                                        .getTblGrid()
                                        .getGridColArray(i)
                                        .getW()
                                        .toString())
                                * punten
                        - CELRAND;
                for (String woord : tabel.getRow(0).getCell(i).getText().split("[ -]")) {
                    if (Letters.width(woord, 8) * VET > breed) {
                        gebroken.add(woord);
                    }
                }
            }
        }

        // Then
        assertThat(gebroken).isEmpty();
    }
}
