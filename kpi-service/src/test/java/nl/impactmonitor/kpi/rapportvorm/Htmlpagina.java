package nl.impactmonitor.kpi.rapportvorm;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of a snapshot, read as XML. */
final class Htmlpagina {

    private static final Htmlvorm VORM = new Htmlvorm();

    private Htmlpagina() {}

    static Document van(Momentopname momentopname) {
        String html = VORM.schrijf(
                new Opsteller(momentopname, Canoniek.van(momentopname).checksum()).document());
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError(html, e);
        }
    }

    static Element eerste(Document pagina, String naam) {
        return (Element) pagina.getElementsByTagName(naam).item(0);
    }

    static List<Element> alle(Document pagina, String naam) {
        NodeList gevonden = pagina.getElementsByTagName(naam);
        List<Element> elementen = new ArrayList<>();
        for (int i = 0; i < gevonden.getLength(); i++) {
            elementen.add((Element) gevonden.item(i));
        }
        return elementen;
    }
}
