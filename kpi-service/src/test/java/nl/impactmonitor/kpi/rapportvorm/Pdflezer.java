package nl.impactmonitor.kpi.rapportvorm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDUserAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDUserProperty;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a program reads it: the elements of its structure, and the letters that belong to each. */
final class Pdflezer {

    private final Map<COSDictionary, Map<Integer, String>> teksten = new HashMap<>();
    private final List<PDStructureElement> elementen = new ArrayList<>();

    Pdflezer(PDDocument pdf) throws IOException {
        for (PDPage bladzijde : pdf.getPages()) {
            PDFMarkedContentExtractor lezer = new PDFMarkedContentExtractor();
            lezer.setSuppressDuplicateOverlappingText(false);
            lezer.processPage(bladzijde);
            Map<Integer, String> hier = new HashMap<>();
            lezer.getMarkedContents().forEach(inhoud -> hier.merge(inhoud.getMCID(), letters(inhoud), String::concat));
            teksten.put(bladzijde.getCOSObject(), hier);
        }
        verzamel(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    List<PDStructureElement> elementen() {
        return elementen;
    }

    /** Field and address of each number, and what is printed of it. */
    List<Map.Entry<String, String>> getallen() {
        return elementen.stream()
                .flatMap(element -> verwijzing(element).map(adres -> Map.entry(adres, tekst(element))).stream())
                .toList();
    }

    String tekst(PDStructureElement element) {
        return element.getKids().stream()
                .map(kind -> switch (kind) {
                    case PDStructureElement onder -> tekst(onder);
                    case Integer nummer -> tekst(element.getPage(), nummer);
                    case PDMarkedContentReference inhoud -> tekst(inhoud.getPage(), inhoud.getMCID());
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private String tekst(PDPage bladzijde, int nummer) {
        return teksten.get(bladzijde.getCOSObject()).get(nummer);
    }

    private static Optional<String> verwijzing(PDStructureElement element) {
        var eigenschappen = element.getAttributes();
        return Stream.iterate(0, i -> i < eigenschappen.size(), i -> i + 1)
                .map(eigenschappen::getObject)
                .filter(PDUserAttributeObject.class::isInstance)
                .flatMap(deze -> ((PDUserAttributeObject) deze).getOwnerUserProperties().stream())
                .map(Pdflezer::verwijzing)
                .findFirst();
    }

    private static String verwijzing(PDUserProperty eigenschap) {
        return eigenschap.getName() + " " + ((COSString) eigenschap.getValue()).getString();
    }

    private static String letters(PDMarkedContent inhoud) {
        return inhoud.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    private void verzamel(PDStructureNode knoop) {
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement element) {
                elementen.add(element);
                verzamel(element);
            }
        }
    }
}
