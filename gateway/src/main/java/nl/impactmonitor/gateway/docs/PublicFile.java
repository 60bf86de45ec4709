package nl.impactmonitor.gateway.docs;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that is packed with the gateway and open to everybody. Read once, at the start: a missing one is found then. */
record PublicFile(String contentType, Buffer content) {

    static PublicFile read(String resource, String contentType) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing in the gateway; was it built whole?");
            }
            return new PublicFile(contentType, Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
