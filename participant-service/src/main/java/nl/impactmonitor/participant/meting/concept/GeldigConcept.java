package nl.impactmonitor.participant.meting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;
import nl.impactmonitor.participant.meting.Antwoordmelding;
import nl.impactmonitor.participant.regels.Melder;

/** As of a meting, but nothing has to be there yet. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GeldigConcept.Controle.class)
@interface GeldigConcept {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Controle implements ConstraintValidator<GeldigConcept, ConceptVraag> {

        private final Instrumenten instrumenten;

        Controle(Instrumenten instrumenten) {
            this.instrumenten = instrumenten;
        }

        @Override
        public boolean isValid(ConceptVraag vraag, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            Antwoordmelding.instrument(
                            instrumenten, vraag.instrument(), vraag.instrumentVersie(), vraag.datum(), melder)
                    .ifPresent(
                            versie -> Antwoordmelding.vorm(versie, vraag.antwoorden(), vraag.moment(), false, melder));
            return melder.goed();
        }
    }
}
