package nl.impactmonitor.interview.verslag.bestand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * The words of the body of a .docx, a line per paragraph, of tables cell by cell. Left out: headers, footers, notes,
 * comments, pictures and what is marked as deleted. POI refuses a document type declaration, so no entity is ever followed.
 */
final class DocxTekst {

    private DocxTekst() {}

    static OnleesbaarBestand geenDocx() {
        return OnleesbaarBestand.om("GEEN_DOCX", "Het bestand is geen leesbaar .docx-document.");
    }

    static List<Regel> lees(byte[] inhoud) throws OnleesbaarBestand {
        Zipcontrole.eis(inhoud);
        try (var document = new XWPFDocument(new ByteArrayInputStream(inhoud))) {
            eisGewoonDocument(document);
            List<Regel> regels = new ArrayList<>();
            voegToe(document.getBodyElements(), regels);
            return regels;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw geenDocx();
        }
    }

    /** A .docm that was given another name still says what it is. */
    private static void eisGewoonDocument(XWPFDocument document) throws OnleesbaarBestand {
        if (document.getPackagePart().getContentType().contains("macroEnabled")) {
            throw OnleesbaarBestand.om(
                    "MACRO", "Het document bevat macro's of programma's; sla het op als gewoon .docx-document.");
        }
    }

    private static void voegToe(List<IBodyElement> delen, List<Regel> regels) {
        for (IBodyElement deel : delen) {
            if (deel instanceof XWPFParagraph alinea) {
                voegToe(alinea, regels);
            } else if (deel instanceof XWPFTable tabel) {
                tabel.getRows()
                        .forEach(rij -> rij.getTableCells().forEach(cel -> voegToe(cel.getBodyElements(), regels)));
            }
        }
    }

    private static void voegToe(XWPFParagraph alinea, List<Regel> regels) {
        var tekst = new StringBuilder();
        int vet = 0;
        boolean nogVet = true;
        for (XWPFRun stuk : alinea.getRuns()) {
            String woorden = stuk.text();
            nogVet &= stuk.isBold() || woorden.isBlank();
            tekst.append(woorden);
            if (nogVet && stuk.isBold()) {
                vet = tekst.length();
            }
        }
        String[] delen =
                tekst.toString().replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        regels.add(new Regel(delen[0], Math.min(vet, delen[0].length())));
        for (int i = 1; i < delen.length; i++) {
            regels.add(Regel.gewoon(delen[i]));
        }
    }
}
