package nl.impactmonitor.kpi.tabel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Writes a KPI table once, however often {@link ToonKpis} gives it again: it is long, and many ask for it at once. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class KpiTabelJson implements ServerMessageBodyWriter<KpiTabel> {

    private final ObjectMapper json;

    /** By identity, and no longer than the table itself is kept. */
    private final Cache<KpiTabel, byte[]> geschreven =
            Caffeine.newBuilder().weakKeys().build();

    @Inject
    public KpiTabelJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generiek, ResteasyReactiveResourceInfo bron, MediaType soort) {
        return type == KpiTabel.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generiek, Annotation[] annotaties, MediaType soort) {
        return type == KpiTabel.class;
    }

    @Override
    public void writeResponse(KpiTabel tabel, Type generiek, ServerRequestContext verzoek) {
        verzoek.serverResponse().end(bytes(tabel));
    }

    @Override
    public void writeTo(
            KpiTabel tabel,
            Class<?> type,
            Type generiek,
            Annotation[] annotaties,
            MediaType soort,
            MultivaluedMap<String, Object> koppen,
            OutputStream uit)
            throws IOException {
        uit.write(bytes(tabel));
    }

    private byte[] bytes(KpiTabel tabel) {
        return geschreven.get(tabel, this::schrijf);
    }

    private byte[] schrijf(KpiTabel tabel) {
        try {
            return json.writeValueAsBytes(tabel);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
