package nl.impactmonitor.platformtests.rapport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDUserAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The numbers of a tagged PDF: field and address out of its structure, with the letters that belong to them. */
final class PdfNumbers {

    private final Map<COSDictionary, Map<Integer, String>> letters = new HashMap<>();
    private final List<Map.Entry<String, String>> numbers = new ArrayList<>();

    private PdfNumbers() {}

    /** Also those that are printed as a point. */
    static List<Map.Entry<String, String>> of(PDDocument pdf) throws IOException {
        PdfNumbers reader = new PdfNumbers();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> here = new HashMap<>();
            extractor.getMarkedContents().forEach(c -> here.merge(c.getMCID(), letters(c), String::concat));
            reader.letters.put(page.getCOSObject(), here);
        }
        reader.collect(pdf.getDocumentCatalog().getStructureTreeRoot());
        return reader.numbers;
    }

    private void collect(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var attributes = element.getAttributes();
                for (int i = 0; i < attributes.size(); i++) {
                    if (attributes.getObject(i) instanceof PDUserAttributeObject properties) {
                        properties
                                .getOwnerUserProperties()
                                .forEach(property -> numbers.add(Map.entry(
                                        property.getName() + " " + ((COSString) property.getValue()).getString(),
                                        text(element))));
                    }
                }
                collect(element);
            }
        }
    }

    private String text(PDStructureElement element) {
        return element.getKids().stream()
                .map(kid -> switch (kid) {
                    case PDStructureElement inner -> text(inner);
                    case Integer mcid -> text(element.getPage(), mcid);
                    case PDMarkedContentReference content -> text(content.getPage(), content.getMCID());
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private String text(PDPage page, int mcid) {
        return letters.get(page.getCOSObject()).get(mcid);
    }

    private static String letters(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }
}
