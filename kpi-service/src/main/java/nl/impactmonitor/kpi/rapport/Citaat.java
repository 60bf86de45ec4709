package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words that may be printed, as they were approved.
 *
 * @param id as in /v1/citaten
 * @param plaats code of the pilot; * for a landelijk interview
 * @param organisatiesoort of who spoke; null where the verslag does not say
 */
@Schema(name = "Rapportagecitaat")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citaat(String id, String plaats, String tekst, String organisatiesoort, List<String> codes) {}
