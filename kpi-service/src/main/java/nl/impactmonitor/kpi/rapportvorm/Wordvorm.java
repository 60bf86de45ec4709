package nl.impactmonitor.kpi.rapportvorm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import nl.impactmonitor.kpi.rapportdocument.Document;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A report as a document of Word in which a researcher goes on writing: real styles and headings, captions that number
 * themselves, cross references, a table of contents, and the rubricering on each page and in the properties.
 */
public final class Wordvorm {

    private static final String STIJLEN = "/rapport/stijlen.xml";
    private static final long MARGE = 1134;

    private Wordvorm() {}

    /** The same bytes each time. @param gemaakt when the file says that it was made: the moment of its stand, so that it does not differ by the clock */
    public static byte[] schrijf(Document document, Instant gemaakt) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream geschreven = new ByteArrayOutputStream()) {
            stijlen(word);
            bladzijde(word);
            merk(word, document);
            eigenschappen(word.getProperties(), document, gemaakt);
            new Wordboek(word, document).schrijf();
            // Page numbers of the contents are known to whoever lays out the pages, and to nobody before.
            word.enforceUpdateFields();
            word.write(geschreven);
            return zonderTijd(geschreven.toByteArray());
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("the document of Word cannot be written", e);
        }
    }

    /** POI gives each part the time of the clock. */
    private static byte[] zonderTijd(byte[] geschreven) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Vastezip zip = new Vastezip(uit)) {
            zip.voegToe(geschreven);
        }
        return uit.toByteArray();
    }

    private static void stijlen(XWPFDocument word) throws IOException, XmlException {
        try (InputStream in = Wordvorm.class.getResourceAsStream(STIJLEN)) {
            XWPFStyles stijlen = word.createStyles();
            stijlen.setStyles(StylesDocument.Factory.parse(in).getStyles());
        }
    }

    /** A4 with margins of two centimetres. */
    private static void bladzijde(XWPFDocument word) {
        CTSectPr sectie = word.getDocument().getBody().addNewSectPr();
        CTPageSz maat = sectie.addNewPgSz();
        maat.setW(BigInteger.valueOf(11906));
        maat.setH(BigInteger.valueOf(16838));
        CTPageMar marge = sectie.addNewPgMar();
        marge.setLeft(BigInteger.valueOf(MARGE));
        marge.setRight(BigInteger.valueOf(MARGE));
        marge.setTop(BigInteger.valueOf(MARGE + 300));
        marge.setBottom(BigInteger.valueOf(MARGE + 200));
        marge.setHeader(BigInteger.valueOf(600));
        marge.setFooter(BigInteger.valueOf(600));
    }

    private static void merk(XWPFDocument word, Document document) {
        XWPFParagraph kop = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        kop.setStyle("Header");
        kop.createRun().setText(document.rubricering() + " - " + document.status());
        XWPFParagraph voet = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        voet.setStyle("Footer");
        voet.setAlignment(ParagraphAlignment.RIGHT);
        voet.createRun().setText(document.rubricering() + " - " + document.status() + " - bladzijde ");
        Wordtekst.veld(voet, "PAGE", "1");
    }

    private static void eigenschappen(POIXMLProperties eigenschappen, Document document, Instant gemaakt) {
        POIXMLProperties.CoreProperties kern = eigenschappen.getCoreProperties();
        kern.setTitle(document.titel() + ": " + document.ondertitel());
        kern.setSubjectProperty(document.status());
        kern.setCategory(document.rubricering());
        kern.setKeywords(document.rubricering() + "; " + document.status());
        kern.setCreator("Impactmonitor LLO Collectief");
        kern.getUnderlyingProperties().setLanguageProperty("nl-NL");
        kern.setCreated(Optional.of(Date.from(gemaakt)));
        kern.setModified(Optional.of(Date.from(gemaakt)));
        POIXMLProperties.CustomProperties eigen = eigenschappen.getCustomProperties();
        eigen.addProperty("Rubricering", document.rubricering());
        eigen.addProperty("Status", document.status());
        document.kenmerken().forEach(kenmerk -> eigen.addProperty(kenmerk.naam(), kenmerk.waarde()));
    }
}
