package nl.impactmonitor.participant.deelname;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.impactmonitor.participant.deelnemer.Stopreden;
import nl.impactmonitor.participant.regels.Melder;
import nl.impactmonitor.participant.regels.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a deelname, entered by hand or delivered in bulk; only how the traject is named differs. */
public interface DeelnameGegevens extends Periode {
    Status status();

    BigDecimal uren();

    Stopreden reden();

    @Override
    LocalDate start();

    /** The reason as it is kept: who stopped without one stopped for an unknown reason. */
    default Stopreden geldendeReden() {
        return status() == Status.GESTOPT && reden() == null ? Stopreden.ONBEKEND : reden();
    }

    @Schema(name = "Deelnamestatus")
    enum Status {
        GESTART,
        AFGEROND,
        GESTOPT
    }

    /** Only who stopped has a reason for it. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Controle.class)
    @interface Geldig {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    class Controle implements ConstraintValidator<Geldig, DeelnameGegevens> {
        @Override
        public boolean isValid(DeelnameGegevens d, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            if (d.reden() != null && d.status() != null && d.status() != Status.GESTOPT) {
                melder.veld("reden", "ONGELDIGE_COMBINATIE", "Een reden hoort alleen bij status GESTOPT.");
            }
            return melder.goed();
        }
    }
}
