package nl.impactmonitor.interview.fragment;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Text of 1 to {@code max} characters, counted in Unicode code points as PostgreSQL counts them: an emoji is one, not
 * two. Text that cannot be stored unchanged (half a surrogate pair, U+0000) or shows nothing is refused. Null passes.
 */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = Tekst.Controle.class)
@interface Tekst {

    int max();

    String message() default "De tekst telt 1 tot {max} tekens.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Controle implements ConstraintValidator<Tekst, String> {

        private int max;

        @Override
        public void initialize(Tekst tekst) {
            max = tekst.max();
        }

        @Override
        public boolean isValid(String tekst, ConstraintValidatorContext context) {
            if (tekst == null) {
                return true;
            }
            if (tekst.codePoints().anyMatch(Controle::nietTeBewaren)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("De tekst bevat een teken dat geen geldige tekst is.")
                        .addConstraintViolation();
                return false;
            }
            return !tekst.isBlank() && tekst.codePointCount(0, tekst.length()) <= max;
        }

        private static boolean nietTeBewaren(int codePoint) {
            return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
        }
    }
}
