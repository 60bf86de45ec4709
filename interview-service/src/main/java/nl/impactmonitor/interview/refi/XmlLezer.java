package nl.impactmonitor.interview.refi;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML of one namespace into {@link Knoop}en, within bounds. A DOCTYPE is refused whatever it says, so that there are no
 * entities to expand or to fetch.
 */
final class XmlLezer {

    private static final XMLInputFactory FABRIEK = fabriek();

    private final String bestand;
    private final String ruimte;
    private int elementen;

    private XmlLezer(String bestand, String ruimte) {
        this.bestand = bestand;
        this.ruimte = ruimte;
    }

    static Knoop lees(String bestand, InputStream in, String ruimte, String wortel) {
        try {
            XMLStreamReader xml = FABRIEK.createXMLStreamReader(in);
            return new XmlLezer(bestand, ruimte).wortel(xml, wortel);
        } catch (XMLStreamException e) {
            throw Geweigerd.om(bestand, "ONGELDIGE_XML", "De XML is niet te lezen" + regel(e) + ".");
        }
    }

    private static String regel(XMLStreamException e) {
        return e.getLocation() == null ? "" : " (regel " + e.getLocation().getLineNumber() + ")";
    }

    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabriek;
    }

    private Knoop wortel(XMLStreamReader xml, String verwacht) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw Geweigerd.om(bestand, "DOCTYPE", "Een DOCTYPE mag niet in dit bestand staan.");
            }
        }
        if (!verwacht.equals(xml.getLocalName()) || !ruimte.equals(xml.getNamespaceURI())) {
            throw Geweigerd.om(
                    bestand, "GEEN_REFI_QDA", "Het eerste element is niet " + verwacht + " van " + ruimte + ".");
        }
        Knoop wortel = new Knoop(verwacht, bestand + "/" + verwacht);
        vul(wortel, xml, 1);
        while (xml.hasNext()) {
            xml.next(); // what follows must be well formed too
        }
        return wortel;
    }

    private void vul(Knoop knoop, XMLStreamReader xml, int diepte) throws XMLStreamException {
        if (diepte > Grenzen.DIEPTE || ++elementen > Grenzen.ELEMENTEN) {
            throw Geweigerd.teGroot("Het bestand heeft te veel of te diep geneste elementen.");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) == null
                    || xml.getAttributeNamespace(i).isEmpty()) {
                knoop.attribuut(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> vul(knoop.kind(naam(xml)), xml, diepte + 1);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> knoop.tekst(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Geweigerd.om(bestand, "ENTITEIT", "Een verwijzing naar een entiteit wordt niet gelezen.");
                default -> {}
            }
        }
    }

    /** An element of another namespace keeps that in its name, so that nobody takes it for one of this format. */
    private String naam(XMLStreamReader xml) {
        return ruimte.equals(xml.getNamespaceURI())
                ? xml.getLocalName()
                : "{" + xml.getNamespaceURI() + "}" + xml.getLocalName();
    }
}
