package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;
import nl.impactmonitor.kpi.rapportdocument.Uitgave;
import nl.impactmonitor.kpi.rapportvorm.Htmlvorm;
import nl.impactmonitor.kpi.rapportvorm.Pdfvorm;
import nl.impactmonitor.kpi.rapportvorm.Wordvorm;
import nl.impactmonitor.kpi.rapportvorm.Zipvorm;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import org.jboss.logging.Logger;

/**
 * Makes the forms of a report. The same snapshot in the same status gives the same bytes, until something of what makes them
 * changes. Outside of any transaction: a form can take seconds, and no connection should wait for it.
 */
@ApplicationScoped
class Vormmaker {

    private static final Logger LOG = Logger.getLogger(Vormmaker.class);

    /** A large report takes a good part of the heap while it is made. */
    private final Semaphore beurt = new Semaphore(1, true);

    private final Htmlvorm html = new Htmlvorm();
    private final Pdfvorm pdf = new Pdfvorm(html);

    /** Waits while another one is in the making. */
    byte[] maak(Rapportvorm vorm, Canoniek canoniek, Uitgave uitgave) {
        beurt.acquireUninterruptibly();
        try {
            return inhoud(vorm, canoniek, uitgave);
        } finally {
            beurt.release();
        }
    }

    private byte[] inhoud(Rapportvorm vorm, Canoniek canoniek, Uitgave uitgave) {
        if (vorm == Rapportvorm.ZIP) {
            return Zipvorm.schrijf(canoniek, uitgave);
        }
        Momentopname momentopname = canoniek.momentopname();
        Document document = new Opsteller(momentopname, canoniek.checksum(), uitgave).document();
        Instant gemaakt = momentopname.kop().standPer();
        return switch (vorm) {
            case HTML -> html.schrijf(document).getBytes(StandardCharsets.UTF_8);
            case DOCX -> Wordvorm.schrijf(document, gemaakt);
            case PDF -> pdf.schrijf(document, gemaakt);
            case ZIP -> throw new IllegalArgumentException("a " + vorm + " is no document");
        };
    }

    /**
     * One after another.
     *
     * @throws ApiException 409 with each form that cannot be made
     */
    Map<Rapportvorm, byte[]> alle(Canoniek canoniek, Uitgave uitgave) {
        Map<Rapportvorm, byte[]> vormen = new EnumMap<>(Rapportvorm.class);
        List<FieldError> mislukt = new ArrayList<>();
        for (Rapportvorm vorm : Rapportvorm.values()) {
            try {
                vormen.put(vorm, maak(vorm, canoniek, uitgave));
            } catch (RuntimeException e) {
                LOG.errorf(e, "the snapshot %s cannot be made into %s", canoniek.checksum(), vorm);
                mislukt.add(FieldError.atParameter(
                        "vorm",
                        vorm.name(),
                        "Dit rapport kon niet als " + vorm
                                + " worden gemaakt; de oorzaak staat in het logboek van de dienst."));
            }
        }
        if (!mislukt.isEmpty()) {
            throw ApiException.conflict("VORM_MISLUKT", mislukt);
        }
        return vormen;
    }
}
