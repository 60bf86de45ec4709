package nl.impactmonitor.kpi.rapportvorm;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapportdocument.Blok;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.platform.drawing.Sketch;
import nl.impactmonitor.platform.drawing.SketchPainter;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.w3c.dom.Element;

/**
 * A report as PDF/UA-1: tagged, in Dutch, with its title, an embedded font, and the rubricering on each page and in the
 * metadata. Made of the HTML of {@link Htmlvorm} in a style for paper. Safe for threads.
 */
public final class Pdfvorm {

    private static final String LETTER = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String SCHETS = "image/x-schets";
    private static final int BREEDTE = 480;

    private final Htmlvorm html;

    public Pdfvorm(Htmlvorm html) {
        this.html = html;
    }

    /** The same bytes each time. @param gemaakt when the file says that it was made: the moment of its stand */
    public byte[] schrijf(Document document, Instant gemaakt) {
        Map<String, Sketch> tekeningen =
                document.figuren().collect(Collectors.toMap(Blok.Figuur::id, Blok.Figuur::tekening));
        Map<String, Integer> hoogten = tekeningen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        t -> BREEDTE * t.getValue().height() / t.getValue().width()));
        try (ByteArrayOutputStream uit = new ByteArrayOutputStream();
                PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder maker = new PdfRendererBuilder();
            maker.useFastMode();
            maker.usePdfUaAccessibility(true);
            maker.usePDDocument(pdf);
            maker.useFont(new PDFontSupplier(letter(pdf)), "Monitor", 400, FontStyle.NORMAL, true);
            maker.useObjectDrawerFactory(new Tekenaars(tekeningen));
            maker.withProducer("Impactmonitor LLO Collectief");
            maker.withHtmlContent(html.afdruk(document, hoogten), null);
            try (PdfBoxRenderer bladzijden = maker.buildPdfRenderer()) {
                bladzijden.layout();
                bladzijden.createPDFKeepOpen();
                vertelVerwijzingen(pdf);
                Pdfgetallen.verwijs(pdf);
                dateer(pdf, gemaakt);
                pdf.setDocumentId((long) document.kenmerken().hashCode());
                pdf.save(uit);
            }
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without ligatures, which are looked for anew in each word and took half of the time of a page. */
    private static PDFont letter(PDDocument pdf) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(LETTER)) {
            TrueTypeFont letter = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letter.setEnableGsub(false);
            return PDType0Font.load(pdf, letter, true);
        }
    }

    /** Instead of the clock. */
    private static void dateer(PDDocument pdf, Instant gemaakt) {
        Calendar moment = GregorianCalendar.from(gemaakt.atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(moment);
        pdf.getDocumentInformation().setModificationDate(moment);
    }

    /** PDF/UA-1 wants words in every link itself, also where its structure has them (7.18.5). */
    private static void vertelVerwijzingen(PDDocument pdf) throws IOException {
        for (PDPage bladzijde : pdf.getPages()) {
            for (PDAnnotation verwijzing : bladzijde.getAnnotations(PDAnnotationLink.class::isInstance)) {
                verwijzing.setContents("Naar een andere plaats in dit rapport");
            }
        }
    }

    /** Paints the sketch that an object names: as shapes, so that it stays sharp at every size. */
    private record Tekenaars(Map<String, Sketch> tekeningen) implements FSObjectDrawerFactory {

        @Override
        public FSObjectDrawer createDrawer(Element object) {
            Sketch tekening = tekeningen.get(object.getAttribute("data"));
            return (element, x, y, breed, hoog, uitvoer, context, punten) -> {
                float schaal = (float) punten;
                uitvoer.drawWithGraphics(
                        (float) x,
                        (float) y,
                        (float) breed / schaal,
                        (float) hoog / schaal,
                        vlak -> teken(vlak, tekening, breed / schaal));
                return null;
            };
        }

        private static void teken(Graphics2D vlak, Sketch tekening, double breed) {
            double factor = breed / tekening.width();
            vlak.scale(factor, factor);
            SketchPainter.paint(vlak, tekening);
        }

        @Override
        public boolean isReplacedObject(Element object) {
            return SCHETS.equals(object.getAttribute("type"));
        }
    }
}
