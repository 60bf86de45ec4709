package nl.impactmonitor.interview.refi;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and attributes in UTF-8; what is null is left out. */
final class Xml implements AutoCloseable {

    private final XMLStreamWriter uit;

    Xml(OutputStream uit, String wortel, String ruimte) {
        try {
            this.uit = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(uit, "UTF-8");
            this.uit.writeStartDocument("UTF-8", "1.0");
            this.uit.writeStartElement(wortel);
            this.uit.writeDefaultNamespace(ruimte);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Stap {
        void doe() throws XMLStreamException;
    }

    private static void schrijf(Stap stap) {
        try {
            stap.doe();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("REFI-QDA cannot be written", e);
        }
    }

    Xml attribuut(String naam, Object waarde) {
        if (waarde != null) {
            schrijf(() -> uit.writeAttribute(naam, geldig(waarde.toString()).replaceAll("[\\t\\n\\r]", " ")));
        }
        return this;
    }

    void element(String naam, Runnable inhoud) {
        schrijf(() -> uit.writeStartElement(naam));
        inhoud.run();
        schrijf(uit::writeEndElement);
    }

    void tekst(String naam, String tekst) {
        if (tekst != null) {
            element(naam, () -> schrijf(() -> uit.writeCharacters(geldig(tekst))));
        }
    }

    void verwijzingen(String naam, String attribuut, List<UUID> naar) {
        naar.forEach(guid -> element(naam, () -> attribuut(attribuut, guid)));
    }

    /** XML 1.0 has no place for control characters: they become U+FFFD, one for one. */
    private static String geldig(String tekst) {
        return tekst.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    @Override
    public void close() {
        schrijf(() -> {
            uit.writeEndElement();
            uit.writeEndDocument();
            uit.close();
        });
    }
}
