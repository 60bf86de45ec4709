package nl.impactmonitor.participant.instrumentarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.impactmonitor.participant.instrument.DefinitieControle;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.regels.Melder;

/** A definition is sound ({@link DefinitieControle}); part of Bean Validation, so that all findings come together. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GeldigeDefinitie.Controle.class)
@interface GeldigeDefinitie {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Controle implements ConstraintValidator<GeldigeDefinitie, InstrumentVraag> {

        private final Instrumenten instrumenten;

        Controle(Instrumenten instrumenten) {
            this.instrumenten = instrumenten;
        }

        @Override
        public boolean isValid(InstrumentVraag vraag, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            InstrumentVersie versie = vraag.alsConcept();
            DefinitieControle.fouten(versie).forEach(f -> melder.pointer(f.pointer(), f.code(), f.melding()));
            DefinitieControle.gelijkwaardigheid(versie, instrumenten::versie)
                    .forEach(f -> melder.pointer(f.pointer(), f.code(), f.melding()));
            return melder.goed();
        }
    }
}
