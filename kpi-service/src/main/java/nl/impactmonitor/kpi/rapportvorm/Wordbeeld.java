package nl.impactmonitor.kpi.rapportvorm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.namespace.QName;
import nl.impactmonitor.kpi.rapportdocument.Blok;
import nl.impactmonitor.platform.drawing.PngWriter;
import nl.impactmonitor.platform.drawing.Sketch;
import nl.impactmonitor.platform.drawing.SvgWriter;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** A picture as SVG, with a PNG for what does not know SVG, and its description as text alternative. */
final class Wordbeeld {

    private static final String BEELD = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final String TEKENING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String RELATIE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String UITBREIDING = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    /** Of the space between the margins, in points. */
    private static final int BREEDTE = 480;

    private final XWPFDocument word;
    private int nummer;

    Wordbeeld(XWPFDocument word) {
        this.word = word;
    }

    void schrijf(XWPFParagraph alinea, Blok.Figuur figuur) {
        Sketch tekening = figuur.tekening();
        int breed = Units.toEMU(BREEDTE);
        int hoog = Units.toEMU((double) BREEDTE * tekening.height() / tekening.width());
        try {
            XWPFPicture beeld = alinea.createRun()
                    .addPicture(
                            new ByteArrayInputStream(PngWriter.write(tekening)),
                            PictureType.PNG,
                            figuur.id() + ".png",
                            breed,
                            hoog);
            CTInline plaats =
                    alinea.getRuns().getLast().getCTR().getDrawingArray(0).getInlineArray(0);
            plaats.getDocPr().setDescr(tekening.description());
            plaats.getDocPr().setTitle(tekening.title());
            beeld.getCTPicture().getNvPicPr().getCNvPr().setDescr(tekening.description());
            voegSvgToe(beeld, SvgWriter.write(tekening));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("the picture " + figuur.id() + " cannot be put into a document of Word", e);
        }
    }

    private void voegSvgToe(XWPFPicture beeld, byte[] svg) throws InvalidFormatException {
        PackagePartName naam = PackagingURIHelper.createPartName("/word/media/tekening" + ++nummer + ".svg");
        PackagePart deel = word.getPackage().createPart(naam, "image/svg+xml");
        try (OutputStream uit = deel.getOutputStream()) {
            uit.write(svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PackageRelationship relatie = word.getPackagePart().addRelationship(naam, TargetMode.INTERNAL, BEELD);
        try (XmlCursor pen = beeld.getCTPicture().getBlipFill().getBlip().newCursor()) {
            pen.toEndToken();
            pen.beginElement(new QName(TEKENING, "extLst", "a"));
            pen.beginElement(new QName(TEKENING, "ext", "a"));
            pen.insertAttributeWithValue("uri", UITBREIDING);
            pen.beginElement(new QName(SVG, "svgBlip", "asvg"));
            pen.insertAttributeWithValue(new QName(RELATIE, "embed", "r"), relatie.getId());
        }
    }
}
