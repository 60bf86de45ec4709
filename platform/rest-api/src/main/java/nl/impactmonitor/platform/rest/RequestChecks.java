package nl.impactmonitor.platform.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what the address of a request says wrong, before the resource sees any of it. */
public class RequestChecks {

    private final Map<Method, ParameterCheck> checks = new ConcurrentHashMap<>();

    /** API Design Rules, /core/no-trailing-slash: such an address does not exist. */
    @ServerRequestFilter(preMatching = true)
    public void refuseTrailingSlash(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (path.length() > 1 && path.endsWith("/")) {
            throw new NotFoundException();
        }
    }

    /** Before anything is done: what names no form of its own answers in JSON, a list of its own shape too. */
    @ServerRequestFilter
    public void refuseOtherForms(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        boolean json = method != null
                && method.getReturnType() != void.class
                && !method.isAnnotationPresent(Produces.class)
                && !method.getDeclaringClass().isAnnotationPresent(Produces.class);
        if (json
                && request.getAcceptableMediaTypes().stream()
                        .noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            throw new NotAcceptableException();
        }
    }

    @ServerRequestFilter
    public void checkParameters(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        UriInfo uri = request.getUriInfo();
        List<FieldError> errors = checks.computeIfAbsent(resource.getResourceMethod(), ParameterCheck::new)
                .errors(uri.getPathParameters(), uri.getQueryParameters());
        if (!errors.isEmpty()) {
            throw ApiException.badRequest(errors);
        }
    }
}
