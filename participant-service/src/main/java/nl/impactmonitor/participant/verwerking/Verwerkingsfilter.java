package nl.impactmonitor.participant.verwerking;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.impactmonitor.platform.rest.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Stands around every endpoint. An answer that shows somebody and was not written down as a change leaves only after it is
 * written down as seen; when that fails, a 503 leaves in its place.
 */
public class Verwerkingsfilter {

    private static final Logger LOG = Logger.getLogger(Verwerkingsfilter.class);
    private static final Pattern VELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,60}");
    private static final int GEDAAN = 1;
    private static final int NIET_GEDAAN = 0;
    private static final int FOUT = 2;

    private final Map<Method, Operatie> operaties = new ConcurrentHashMap<>();
    private final LopendeHandeling lopend;
    private final Verwerkingen verwerkingen;

    public Verwerkingsfilter(LopendeHandeling lopend, Verwerkingen verwerkingen) {
        this.lopend = lopend;
        this.verwerkingen = verwerkingen;
    }

    @ServerRequestFilter
    public void begin(ContainerRequestContext verzoek, ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        Operatie operatie = operaties.computeIfAbsent(resource.getResourceMethod(), Operatie::van);
        lopend.begin(Handeling.verzoek(
                operatie, Spoor.vanVerzoek(verzoek.getHeaderString("traceparent")), inPad(operatie, verzoek)));
    }

    @ServerResponseFilter
    public void eind(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
        Handeling handeling = lopend.bekend();
        int status = antwoord.getStatus();
        if (handeling == null || handeling.operatie == null || handeling.operatie.buiten() && status != 403) {
            return;
        }
        try {
            if (status < 400) {
                gelukt(handeling, verzoek, antwoord);
            } else if (handeling.inPad != null) {
                nietGelukt(handeling, status);
            } else if (status == 403 || status == 404 && handeling.operatie.zoekt()) {
                verwerkingen.schrijf(Soort.GEWEIGERD, Set.of(), handeling.velden(null), null); // for whom, nobody knows
            }
        } catch (RuntimeException e) {
            LOG.error("an answer is held back: " + handeling.naam + " could not be accounted for", e);
            houdTegen(antwoord);
        }
    }

    private void gelukt(Handeling handeling, ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
        Set<UUID> getoond = new LinkedHashSet<>(Betrokkenen.in(antwoord.getEntity()));
        if (handeling.inPad != null) {
            getoond.add(handeling.inPad);
        }
        getoond.removeAll(handeling.vastgelegd);
        if (!getoond.isEmpty()) {
            verwerkingen.schrijf(Soort.GEZIEN, getoond, getoondeVelden(handeling.operatie, verzoek), GEDAAN);
        }
    }

    /**
     * What does not exist for the caller was not processed, but that somebody asked is kept. A refusal for what is in the
     * dossier is a processing that went well; who may not at all, or wrote nonsense, got nowhere near it.
     */
    private void nietGelukt(Handeling handeling, int status) {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return;
        }
        Set<UUID> van = Set.of(handeling.inPad);
        switch (status) {
            case 403, 404 -> verwerkingen.schrijf(Soort.GEWEIGERD, van, List.of(), null);
            case 409, 412, 428 -> verwerkingen.schrijf(Soort.GEWEIGERD, van, List.of(), NIET_GEDAAN);
            case 500 -> mislukt(van);
            default -> {
                // not let in, not understood, or no database to write to
            }
        }
    }

    /** The failure is the news; that it could not be written down too must not hide it. */
    private void mislukt(Set<UUID> van) {
        try {
            verwerkingen.schrijf(Soort.MISLUKT, van, List.of(), FOUT);
        } catch (RuntimeException e) {
            LOG.warn("a failed request could not be accounted for", e);
        }
    }

    /** A caller that asks for some fields sees those alone. */
    private static List<String> getoondeVelden(Operatie operatie, ContainerRequestContext verzoek) {
        String keuze = verzoek.getUriInfo().getQueryParameters().getFirst("fields");
        if (keuze == null) {
            return operatie.getoond();
        }
        return Arrays.stream(keuze.split(","))
                .map(String::strip)
                .filter(veld -> VELD.matcher(veld).matches())
                .toList();
    }

    private static UUID inPad(Operatie operatie, ContainerRequestContext verzoek) {
        if (operatie.padparameter() == null) {
            return null;
        }
        try {
            return UUID.fromString(verzoek.getUriInfo().getPathParameters().getFirst(operatie.padparameter()));
        } catch (IllegalArgumentException geenId) {
            return null;
        }
    }

    private static void houdTegen(ContainerResponseContext antwoord) {
        antwoord.getHeaders().remove("ETag");
        antwoord.getHeaders().remove("Location");
        antwoord.setStatus(503);
        antwoord.setEntity(
                Problem.of(503, null, "De dienst is tijdelijk niet beschikbaar; probeer het later opnieuw."),
                new Annotation[0],
                MediaType.valueOf(Problem.MEDIA_TYPE));
    }
}
