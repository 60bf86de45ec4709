package nl.impactmonitor.participant.deelname;

import java.time.LocalDate;
import nl.impactmonitor.participant.regels.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a deelname, entered by hand or delivered in bulk; only how the traject is named differs. */
public interface DeelnameGegevens extends Periode {
    Status status();

    @Override
    LocalDate start();

    @Schema(name = "Deelnamestatus")
    enum Status {
        GESTART,
        AFGEROND,
        GESTOPT
    }
}
