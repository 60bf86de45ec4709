package nl.impactmonitor.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer 200 with the version as ETag, to be sent back in If-Match. */
public final class Versioned {

    private Versioned() {}

    public static <T> RestResponse<T> ok(long versie, T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .tag(new EntityTag(Long.toString(versie)))
                .build();
    }
}
