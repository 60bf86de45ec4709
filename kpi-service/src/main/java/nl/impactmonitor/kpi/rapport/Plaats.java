package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pilot or a region as people call it.
 *
 * @param code of a pilot; of a region with {@link #REGIO} before it
 * @param regio name of the arbeidsmarktregio of a pilot; null for a region, and for a pilot without one
 * @param start and einde of a pilot; null for a region
 */
@Schema(name = "Rapportageplaats")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plaats(String code, String naam, String regio, LocalDate start, LocalDate einde) {

    public static final String REGIO = "regio:";
}
