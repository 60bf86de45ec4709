package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failure with problem details in Dutch, and keeps what belongs in the log out of the answer. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ObjectMapper mapper;
    private final AllowedMethods methods;

    @Inject
    public ProblemMappers(ObjectMapper mapper, AllowedMethods methods) {
        this.mapper = mapper;
        this.methods = methods;
    }

    @ServerExceptionMapper
    public Response refused(ApiException e, UriInfo uri) {
        return answer(e.problem(), uri).build();
    }

    /** With OIDC on these would otherwise end as 500 or without a body. */
    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = 1)
    public Response unauthorized(UriInfo uri) {
        return answer(Problem.of(401, null, "Een geldig toegangstoken ontbreekt."), uri)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = 1)
    public Response forbidden(UriInfo uri) {
        return answer(Problem.of(403, null, "Uw rol geeft geen toegang tot deze handeling."), uri)
                .build();
    }

    @ServerExceptionMapper(priority = 1)
    public Response invalidArguments(ConstraintViolationException e, UriInfo uri) {
        return answer(Failures.ofArguments(e, LOG), uri).build();
    }

    @ServerExceptionMapper(priority = 1)
    public Response http(WebApplicationException e, UriInfo uri) {
        Response.ResponseBuilder answer = answer(Failures.ofHttp(e, LOG), uri);
        if (e.getResponse().getStatus() == 405) {
            answer.header(HttpHeaders.ALLOW, methods.at(uri.getRequestUri().getPath()));
        }
        return answer.build();
    }

    @ServerExceptionMapper(priority = 1)
    public Response failed(Throwable e, UriInfo uri) {
        return answer(Failures.ofAnything(e, LOG), uri).build();
    }

    /** Written here and not by the JSON writer, so that it goes out whatever the caller accepts. */
    private Response.ResponseBuilder answer(Problem problem, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        Problem placed = Bsn.isIn(uri.getPath()) ? problem : problem.at(path);
        try {
            return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(mapper.writeValueAsBytes(placed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("problem details cannot be written", e);
        }
    }
}
