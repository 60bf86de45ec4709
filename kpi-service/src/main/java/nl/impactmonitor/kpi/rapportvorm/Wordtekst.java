package nl.impactmonitor.kpi.rapportvorm;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.rapportdocument.Stuk;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Words, numbers, fields and bookmarks in paragraphs of Word. */
final class Wordtekst {

    /** Letters that the name of a content control may have. */
    private static final int NAAM = 64;

    private final Map<String, String> labels;
    private int bladwijzer;

    /** @param labels of the tables and figures by their ids */
    Wordtekst(Map<String, String> labels) {
        this.labels = labels;
    }

    void schrijf(XWPFParagraph alinea, List<Stuk> stukken) {
        stukken.forEach(stuk -> schrijf(alinea, stuk));
    }

    void schrijf(XWPFParagraph alinea, Stuk stuk) {
        switch (stuk) {
            case Stuk.Tekst tekst -> alinea.createRun().setText(tekst.tekst());
            case Stuk.Verwijzing getal -> getal(alinea, getal);
            case Stuk.Samen samen -> schrijf(alinea, samen.stukken());
            case Stuk.Kruis kruis -> verwijs(alinea, kruis.doel(), labels.getOrDefault(kruis.doel(), ""));
        }
    }

    /** A link with the address of the number as its tip, and before it what a point is called: the number itself stays text. */
    private static void getal(XWPFParagraph alinea, Stuk.Verwijzing getal) {
        CTHyperlink koppeling = alinea.getCTP().addNewHyperlink();
        koppeling.setAnchor(Wordboek.HERKOMST);
        String adres = getal.veld() + " " + getal.adres();
        koppeling.setTooltip(getal.getoond() ? adres : getal.gesproken() + ": " + adres);
        koppeling.setHistory(false);
        CTR run = koppeling.addNewR();
        run.addNewT().setStringValue(getal.tekst());
    }

    /** A field that follows when tables are put in or taken out. */
    void verwijs(XWPFParagraph alinea, String doel, String tekst) {
        veld(alinea, "REF " + naam(doel) + " \\h", tekst);
    }

    /** Tabel 3, numbered by Word, under a name that can be referred to. */
    void bijschrift(XWPFParagraph alinea, String id, String tekst) {
        String label = labels.getOrDefault(id, "");
        int spatie = label.indexOf(' ');
        if (spatie < 0) {
            alinea.createRun().setText(tekst);
            return;
        }
        BigInteger nummer = begin(alinea, naam(id));
        alinea.createRun().setText(label.substring(0, spatie + 1));
        veld(alinea, "SEQ " + label.substring(0, spatie) + " \\* ARABIC", label.substring(spatie + 1));
        alinea.getCTP().addNewBookmarkEnd().setId(nummer);
        alinea.createRun().setText(". " + tekst);
    }

    void kop(XWPFParagraph alinea, String id, String tekst) {
        BigInteger nummer = begin(alinea, naam(id));
        alinea.createRun().setText(tekst);
        alinea.getCTP().addNewBookmarkEnd().setId(nummer);
    }

    private BigInteger begin(XWPFParagraph alinea, String naam) {
        CTBookmark begin = alinea.getCTP().addNewBookmarkStart();
        begin.setId(BigInteger.valueOf(++bladwijzer));
        begin.setName(naam);
        return begin.getId();
    }

    /** A content control that stands out until it is filled in; its name is the question, as far as it holds it. */
    void veld(XWPFParagraph alinea, String vraag) {
        alinea.createRun().setText("In te vullen door de onderzoeker: " + vraag);
        alinea.createRun().addBreak();
        CTSdtRun veld = alinea.getCTP().addNewSdt();
        CTSdtPr eigenschappen = veld.addNewSdtPr();
        eigenschappen.addNewAlias().setVal(vraag.length() <= NAAM ? vraag : vraag.substring(0, NAAM));
        eigenschappen.addNewTag().setVal("invulveld");
        eigenschappen.addNewShowingPlcHdr();
        veld.addNewSdtContent().addNewR().addNewT().setStringValue("Klik en schrijf hier.");
    }

    /** @param tekst what it says until Word works it out again */
    static void veld(XWPFParagraph alinea, String opdracht, String tekst) {
        veldbegin(alinea, opdracht);
        alinea.createRun().setText(tekst);
        veldeinde(alinea);
    }

    static void veldbegin(XWPFParagraph alinea, String opdracht) {
        alinea.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        alinea.createRun().getCTR().addNewInstrText().setStringValue(" " + opdracht + " ");
        alinea.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void veldeinde(XWPFParagraph alinea) {
        alinea.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** Names of bookmarks have letters, digits and _ alone, and forty of them at most. */
    static String naam(String id) {
        String kort = "_" + id.replaceAll("[^A-Za-z0-9]", "_");
        return kort.length() <= 40 ? kort : kort.substring(0, 31) + "_" + Integer.toHexString(id.hashCode());
    }
}
