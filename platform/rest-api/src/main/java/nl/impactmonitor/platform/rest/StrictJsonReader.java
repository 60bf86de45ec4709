package nl.impactmonitor.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads every JSON request body through {@link StrictJson}; a body that is not right never reaches a resource. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictJsonReader implements MessageBodyReader<Object> {

    private final StrictJson json;
    private final int maxBytes;

    @Inject
    public StrictJsonReader(
            StrictJson json,
            @ConfigProperty(name = "impactmonitor.json.max-bytes", defaultValue = "1048576") int maxBytes) {
        this.json = json;
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw ApiException.tooLarge("De inhoud is groter dan " + maxBytes + " bytes.");
        }
        Parsed<Object> parsed = json.read(bytes, genericType);
        if (!parsed.ok()) {
            throw ApiException.badRequest(parsed.errors());
        }
        return parsed.value();
    }
}
