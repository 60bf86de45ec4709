package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing wrong with a request: in the body at a JSON pointer (RFC 6901; "" is the whole body), or in a named path or
 * query parameter.
 *
 * @param code stable, upper case, for machines
 * @param detail a Dutch sentence for people; never repeats the refused value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String parameter, String code, String detail) {

    public FieldError(String pointer, String code, String detail) {
        this(pointer, null, code, detail);
    }

    public static FieldError atParameter(String parameter, String code, String detail) {
        return new FieldError(null, parameter, code, detail);
    }
}
