package nl.impactmonitor.participant.regio;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.participant.regels.Melder;

/** A gemeente is named once per year. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UniekeGemeenten.Controle.class)
@interface UniekeGemeenten {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    interface Gegevens {
        List<GemeenteVraag> gemeenten();
    }

    class Controle implements ConstraintValidator<UniekeGemeenten, Gegevens> {
        @Override
        public boolean isValid(Gegevens regio, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            Set<GemeenteVraag> gezien = new HashSet<>();
            for (int i = 0; regio.gemeenten() != null && i < regio.gemeenten().size(); i++) {
                GemeenteVraag gemeente = regio.gemeenten().get(i);
                if (gemeente != null && !gezien.add(gemeente)) {
                    melder.element("gemeenten", i, null, "DUBBEL", "Deze gemeente staat er voor dit jaar al.");
                }
            }
            return melder.goed();
        }
    }
}
