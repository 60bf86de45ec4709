package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;
import nl.impactmonitor.kpi.rapportdocument.Uitgave;
import nl.impactmonitor.kpi.rapportvorm.Htmlvorm;
import nl.impactmonitor.kpi.rapportvorm.Pdfvorm;
import nl.impactmonitor.kpi.rapportvorm.Wordvorm;
import nl.impactmonitor.kpi.rapportvorm.Zipvorm;

/**
 * A report in its forms: the same snapshot in the same status always gives the same document in each. Written after the transaction that reads the
 * snapshot, because a form can take seconds and no connection should wait for it.
 */
@ApplicationScoped
class Rapportvormen {

    private final LeesRapportages lees;
    private final Htmlvorm html = new Htmlvorm();
    private final Pdfvorm pdf = new Pdfvorm(html);

    Rapportvormen(LeesRapportages lees) {
        this.lees = lees;
    }

    String html(UUID id) {
        Canoniek canoniek = lees.canoniek(id);
        return html.schrijf(document(id, canoniek, canoniek.momentopname()));
    }

    byte[] pdf(UUID id) {
        Canoniek canoniek = lees.canoniek(id);
        Momentopname momentopname = canoniek.momentopname();
        return pdf.schrijf(
                document(id, canoniek, momentopname), momentopname.kop().standPer());
    }

    byte[] docx(UUID id) {
        Canoniek canoniek = lees.canoniek(id);
        Momentopname momentopname = canoniek.momentopname();
        return Wordvorm.schrijf(
                document(id, canoniek, momentopname), momentopname.kop().standPer());
    }

    byte[] zip(UUID id) {
        return Zipvorm.schrijf(lees.canoniek(id), uitgave(id));
    }

    private Document document(UUID id, Canoniek canoniek, Momentopname momentopname) {
        return new Opsteller(momentopname, canoniek.checksum(), uitgave(id)).document();
    }

    /** What became of the report is not in its snapshot. */
    private Uitgave uitgave(UUID id) {
        Rapportage rapportage = lees.een(id);
        return new Uitgave(rapportage.uitgave(), rapportage.vastgesteldOp());
    }
}
