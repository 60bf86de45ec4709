package nl.impactmonitor.kpi.rapportvorm;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDUserAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDUserProperty;

/**
 * Where the numbers of a PDF come from: the structure element of each has a user property (ISO 32000-1, 14.7.5.4) with the field
 * as its name and the address as its value. A program reads it, a viewer with an object tool shows it, and nobody hears it.
 */
final class Pdfgetallen {

    /** Before the address in the page, where each number is an abbreviation: of these the maker of the PDF keeps the title. */
    private static final String MERK = "getal:";

    private Pdfgetallen() {}

    static void verwijs(PDDocument pdf) {
        verwijs(pdf.getDocumentCatalog().getStructureTreeRoot());
        pdf.getDocumentCatalog().getMarkInfo().setUserProperties(true);
    }

    private static void verwijs(PDStructureNode knoop) {
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement element) {
                verwijs(element);
                if (element.getExpandedForm() instanceof String titel && titel.startsWith(MERK)) {
                    eigenschap(element, titel.substring(MERK.length()));
                }
            }
        }
    }

    /** Set as it is: the library that holds the element would give it a revision, which checkers of PDF do not know. */
    private static void eigenschap(PDStructureElement element, String titel) {
        int spatie = titel.indexOf(' ');
        PDUserAttributeObject eigenschappen = new PDUserAttributeObject();
        PDUserProperty eigenschap = new PDUserProperty(eigenschappen);
        eigenschap.setName(titel.substring(0, spatie));
        eigenschap.setValue(new COSString(titel.substring(spatie + 1)));
        eigenschappen.setUserProperties(List.of(eigenschap));
        element.getCOSObject().setItem(COSName.A, eigenschappen);
        element.getCOSObject().removeItem(COSName.E);
    }
}
