package nl.impactmonitor.participant.scholingstraject;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import nl.impactmonitor.participant.niveau.Niveau;
import nl.impactmonitor.participant.regels.Melder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a traject, entered by hand or delivered in bulk: the same facts under the same rules. */
public interface TrajectGegevens {
    String naam();

    Soort soort();

    Boolean nieuw();

    Status status();

    /** First day of this status; null when it is not told. */
    LocalDate statusSinds();

    LocalDate ontwikkeldOp();

    /** Day on which it was settled that the traject is offered after the pilot as well. */
    LocalDate geborgdOp();

    Niveau niveau();

    String crebo();

    @Schema(name = "Trajectsoort")
    enum Soort {
        EDUCATIE,
        OPLEIDING,
        GEINTEGREERD
    }

    @Schema(name = "Trajectstatus")
    enum Status {
        IN_ONTWIKKELING,
        ONTWIKKELD,
        IN_UITVOERING,
        GESTOPT
    }

    /** A traject that is ready has a day on which it became so, one in the making has none, and only what runs is secured. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Controle.class)
    @interface Geldig {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    class Controle implements ConstraintValidator<Geldig, TrajectGegevens> {
        @Override
        public boolean isValid(TrajectGegevens t, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            boolean klaar = t.status() == Status.ONTWIKKELD || t.status() == Status.IN_UITVOERING;
            if (klaar && t.ontwikkeldOp() == null) {
                melder.veld("ontwikkeldOp", "VERPLICHT", "Geef de dag waarop het traject klaar was (ontwikkeldOp).");
            }
            if (t.status() == Status.IN_ONTWIKKELING && t.ontwikkeldOp() != null) {
                melder.veld(
                        "ontwikkeldOp", "ONGELDIGE_COMBINATIE", "Een traject in ontwikkeling is nog niet ontwikkeld.");
            }
            boolean voorKlaar = klaar && voor(t.statusSinds(), t.ontwikkeldOp());
            if (voorKlaar) {
                melder.veld(
                        "statusSinds", "VOOR_ONTWIKKELD", "Deze status kan niet ingaan voordat het traject klaar was.");
            }
            if (t.geborgdOp() != null && t.status() != null && !klaar) {
                melder.veld(
                        "geborgdOp",
                        "ONGELDIGE_COMBINATIE",
                        "Alleen een traject dat klaar is en niet gestopt, is geborgd.");
            }
            if (voor(t.geborgdOp(), t.ontwikkeldOp())) {
                melder.veld("geborgdOp", "VOOR_ONTWIKKELD", "Een traject kan niet geborgd zijn voordat het klaar was.");
            }
            return melder.goed();
        }

        private static boolean voor(LocalDate dag, LocalDate andere) {
            return dag != null && andere != null && dag.isBefore(andere);
        }
    }
}
