package nl.impactmonitor.kpi.rapportvorm;

import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;

/** A report with something in every deel as PDF, made once for all tests: it takes seconds. */
final class Pdfvoorbeeld {

    static final Canoniek RAPPORT = Rijkrapport.canoniek();
    static final Document DOCUMENT = new Opsteller(RAPPORT.momentopname(), RAPPORT.checksum()).document();
    static final byte[] BYTES = new Pdfvorm(new Htmlvorm()).schrijf(DOCUMENT, Momentopnamen.STAND);

    private Pdfvoorbeeld() {}
}
