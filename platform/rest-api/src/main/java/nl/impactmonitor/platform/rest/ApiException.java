package nl.impactmonitor.platform.rest;

import java.util.List;

/** A refusal with a status and Dutch words for the caller; always answered as problem+json, never logged as an error. */
public final class ApiException extends RuntimeException {

    private final transient Problem problem;

    private ApiException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public static ApiException badRequest(List<FieldError> errors) {
        return new ApiException(Problem.withErrors(400, null, errors));
    }

    public static ApiException badRequest(FieldError... errors) {
        return badRequest(List.of(errors));
    }

    public static ApiException notFound(String detail) {
        return new ApiException(Problem.of(404, null, detail));
    }

    public static ApiException conflict(String code, String detail) {
        return new ApiException(Problem.of(409, code, detail));
    }

    public static ApiException conflict(String code, List<FieldError> errors) {
        return new ApiException(Problem.withErrors(409, code, errors));
    }

    public static ApiException preconditionFailed(String detail) {
        return new ApiException(Problem.of(412, null, detail));
    }

    public static ApiException preconditionRequired(String detail) {
        return new ApiException(Problem.of(428, null, detail));
    }

    public static ApiException forbidden(String detail) {
        return new ApiException(Problem.of(403, null, detail));
    }

    public static ApiException tooLarge(String detail) {
        return new ApiException(Problem.of(413, null, detail));
    }

    public static ApiException unsupportedMediaType(String detail) {
        return new ApiException(Problem.of(415, null, detail));
    }

    public Problem problem() {
        return problem;
    }

    public int status() {
        return problem.status();
    }
}
