package nl.impactmonitor.interview.fragment;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fragment has either a text of its own or a range, whole and the right way round. Each error points at its field. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = TekstOfBereik.Controle.class)
@interface TekstOfBereik {

    String message() default "Een fragment is een tekst of een bereik.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Controle implements ConstraintValidator<TekstOfBereik, NieuwFragment> {

        @Override
        public boolean isValid(NieuwFragment verzoek, ConstraintValidatorContext context) {
            var fouten = fouten(verzoek);
            context.disableDefaultConstraintViolation();
            fouten.forEach((veld, melding) -> context.buildConstraintViolationWithTemplate(melding)
                    .addPropertyNode(veld)
                    .addConstraintViolation());
            return fouten.isEmpty();
        }

        private static Map<String, String> fouten(NieuwFragment verzoek) {
            Map<String, Object> bereik = new LinkedHashMap<>();
            bereik.put("verslag", verzoek.verslag());
            bereik.put("verslagVersie", verzoek.verslagVersie());
            bereik.put("start", verzoek.start());
            bereik.put("eind", verzoek.eind());
            boolean leeg = bereik.values().stream().allMatch(w -> w == null);
            Map<String, String> fouten = new LinkedHashMap<>();
            if (verzoek.tekst() != null && !leeg) {
                fouten.put("tekst", "Geef een tekst of een bereik van een verslag, niet allebei.");
            } else if (verzoek.tekst() == null && leeg) {
                fouten.put("tekst", "Geef een tekst, of een bereik van een verslag.");
            } else if (!leeg) {
                bereik.forEach((veld, waarde) -> {
                    if (waarde == null) {
                        fouten.put(veld, "Dit veld hoort bij een bereik en mag niet ontbreken.");
                    }
                });
            }
            if (verzoek.start() != null && verzoek.eind() != null && verzoek.eind() <= verzoek.start()) {
                fouten.put("eind", "Het eind van een bereik ligt na de start.");
            }
            return fouten;
        }
    }
}
