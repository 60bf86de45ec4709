package nl.impactmonitor.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer 201 with where the new thing is. */
public final class Created {

    private Created() {}

    /**
     * @param path absolute path, such as {@code /v1/pilots/TWENTE}; sent as it is, because a service does not know the
     *     gateway's address
     */
    public static <T> RestResponse<T> at(String path, T body) {
        return answer(path, body).build();
    }

    /** With the version as ETag. */
    public static <T> RestResponse<T> at(String path, long versie, T body) {
        return answer(path, body).tag(new EntityTag(Long.toString(versie))).build();
    }

    private static <T> RestResponse.ResponseBuilder<T> answer(String path, T body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .header(HttpHeaders.LOCATION, path);
    }
}
