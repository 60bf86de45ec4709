package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves out of the items of a list what `fields` does not name. The names were checked with the other parameters. */
public class SparseFields {

    /** After every filter that wants to see the whole items. */
    private static final int LAST = 1;

    private final ObjectMapper mapper;

    @Inject
    public SparseFields(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @ServerResponseFilter(priority = LAST)
    public void leaveOut(ContainerRequestContext request, ContainerResponseContext response) {
        String fields = request.getUriInfo().getQueryParameters().getFirst(Velden.PARAMETER);
        if (fields != null && response.getStatus() == 200 && response.getEntity() instanceof Pagina<?> pagina) {
            List<String> wanted = Velden.gevraagd(fields);
            response.setEntity(new Pagina<>(
                    pagina.items().stream().map(item -> sparse(item, wanted)).toList(), pagina.volgende()));
        }
    }

    private JsonNode sparse(Object item, List<String> wanted) {
        JsonNode whole = mapper.valueToTree(item);
        return whole instanceof ObjectNode object ? object.retain(wanted) : whole;
    }
}
