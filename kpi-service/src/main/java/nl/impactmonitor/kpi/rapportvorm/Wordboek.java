package nl.impactmonitor.kpi.rapportvorm;

import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapportdocument.Blok;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.kpi.rapportdocument.Sectie;
import nl.impactmonitor.kpi.rapportdocument.Stuk;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The sections of a document one after another, each block in a style of its own. */
final class Wordboek {

    /** The bookmark of the section that says where numbers come from. */
    static final String HERKOMST = Wordtekst.naam("bijlage-herkomst");

    private static final int DIEP = 3;

    /** Of profiles, in twentieths of a point: they must fit on two pages. */
    private static final int NAUW = 60;

    private final XWPFDocument word;
    private final Document document;
    private final Wordtekst tekst;
    private final Wordtabel tabel;
    private final Wordbeeld beeld;
    private boolean profiel;

    Wordboek(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
        this.tekst = new Wordtekst(document.labels());
        this.tabel = new Wordtabel(word, tekst, this::stijl);
        this.beeld = new Wordbeeld(word);
    }

    void schrijf() {
        alinea("Title").createRun().setText(document.titel());
        alinea("Subtitle").createRun().setText(document.ondertitel());
        alinea("Rubricering").createRun().setText(document.rubricering() + " - " + document.status());
        document.kenmerken().forEach(kenmerk -> {
            XWPFParagraph regel = alinea("Normal");
            var naam = regel.createRun();
            naam.setBold(true);
            naam.setText(kenmerk.naam() + ": ");
            regel.createRun().setText(kenmerk.waarde());
        });
        inhoud();
        document.secties().forEach(sectie -> sectie(sectie, 1));
    }

    /** A field, with what Word would find now; Word works it out again when it opens the file, and then has page numbers. */
    private void inhoud() {
        // Behind the title it runs over by a line or two, and leaves them alone on a page.
        XWPFParagraph kop = alinea("TOCHeading");
        kop.setPageBreak(true);
        kop.createRun().setText("Inhoud");
        List<Regel> regels = document.secties().stream()
                .flatMap(hoofdstuk -> Stream.concat(
                        Stream.of(new Regel("TOC1", hoofdstuk)),
                        hoofdstuk.onderdelen().stream().map(onder -> new Regel("TOC2", onder))))
                .toList();
        for (int i = 0; i < regels.size(); i++) {
            XWPFParagraph alinea = alinea(regels.get(i).stijl());
            if (i == 0) {
                Wordtekst.veldbegin(alinea, "TOC \\o \"1-2\" \\h \\z \\u");
            }
            Sectie sectie = regels.get(i).sectie();
            var koppeling = alinea.getCTP().addNewHyperlink();
            koppeling.setAnchor(Wordtekst.naam(sectie.id()));
            koppeling.addNewR().addNewT().setStringValue(sectie.kop());
            if (i == regels.size() - 1) {
                Wordtekst.veldeinde(alinea);
            }
        }
    }

    private record Regel(String stijl, Sectie sectie) {}

    private void sectie(Sectie sectie, int niveau) {
        boolean eromheen = profiel;
        profiel = eromheen || niveau > 1 && sectie.nieuweBladzijde();
        XWPFParagraph kop = alinea("Heading" + niveau);
        kop.setPageBreak(sectie.nieuweBladzijde());
        if (profiel) {
            kop.setSpacingBefore(sectie.nieuweBladzijde() ? 0 : NAUW);
            kop.setSpacingAfter(NAUW);
        }
        tekst.kop(kop, sectie.id(), sectie.kop());
        sectie.blokken().forEach(this::blok);
        sectie.onderdelen().forEach(onder -> sectie(onder, Math.min(niveau + 1, DIEP)));
        profiel = eromheen;
    }

    private void blok(Blok blok) {
        switch (blok) {
            case Blok.Alinea alinea -> tekst.schrijf(alinea("BodyText"), alinea.stukken());
            case Blok.Kader kader -> {
                var kop = alinea("Kader").createRun();
                kop.setBold(true);
                kop.setText(kader.kop());
                kader.alineas().forEach(alinea -> tekst.schrijf(alinea("Kader"), alinea.stukken()));
            }
            case Blok.Citaat citaat -> {
                tekst.schrijf(alinea("Quote"), new Stuk.Tekst("\u201c" + citaat.tekst() + "\u201d"));
                tekst.schrijf(alinea("Citaatbron"), new Stuk.Tekst(citaat.van()));
            }
            case Blok.Invulveld veld -> tekst.veld(alinea("Invulveld"), veld.vraag());
            case Blok.Tabel t -> {
                XWPFParagraph bijschrift = alinea("Caption");
                bijschrift.setKeepNext(true);
                tekst.bijschrift(bijschrift, t.id(), t.bijschrift());
                tabel.schrijf(t);
                alinea("Normal");
            }
            case Blok.Figuur figuur -> {
                XWPFParagraph plaats = alinea("Figuur");
                plaats.setKeepNext(true);
                beeld.schrijf(plaats, figuur);
                XWPFParagraph bijschrift = alinea("Caption");
                tekst.bijschrift(bijschrift, figuur.id(), figuur.bijschrift() + ". De gegevens staan in ");
                tekst.schrijf(bijschrift, new Stuk.Kruis(figuur.gegevens()));
                bijschrift.createRun().setText(".");
            }
        }
    }

    private XWPFParagraph alinea(String stijl) {
        XWPFParagraph alinea = word.createParagraph();
        alinea.setStyle(stijl(stijl));
        return alinea;
    }

    /** Of text and tables there is one for profiles; a heading is a heading everywhere. */
    private String stijl(String stijl) {
        return profiel && !stijl.startsWith("Heading") ? "Profiel" + stijl : stijl;
    }
}
