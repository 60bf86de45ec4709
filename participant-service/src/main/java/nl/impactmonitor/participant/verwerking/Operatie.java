package nl.impactmonitor.participant.verwerking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be known of an endpoint before anybody calls it.
 *
 * @param naam method and address as declared, such as {@code POST /v1/deelnemers/{id}/metingen}
 * @param verandert false for GET and HEAD
 * @param padparameter name of the path parameter with the id of a deelnemer, null when the address names none
 * @param getoond names of the fields that an answer shows
 */
record Operatie(
        String naam,
        boolean verandert,
        String padparameter,
        List<String> rollen,
        List<String> getoond,
        boolean buiten) {

    private static final Pattern VAN_DEELNEMER = Pattern.compile("/v1/deelnemers/\\{(\\w+)}.*");

    static Operatie van(Method methode) {
        String werkwoord = Arrays.stream(methode.getAnnotations())
                .map(Annotation::annotationType)
                .filter(a -> a.isAnnotationPresent(HttpMethod.class))
                .map(a -> a.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElse("");
        String pad = pad(methode);
        Matcher vanDeelnemer = VAN_DEELNEMER.matcher(pad);
        RolesAllowed rollen = methode.getAnnotation(RolesAllowed.class) != null
                ? methode.getAnnotation(RolesAllowed.class)
                : methode.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return new Operatie(
                werkwoord + " " + pad,
                !werkwoord.equals("GET") && !werkwoord.equals("HEAD"),
                vanDeelnemer.matches() ? vanDeelnemer.group(1) : null,
                rollen == null ? List.of() : List.of(rollen.value()),
                Velden.getoond(methode.getGenericReturnType()),
                methode.isAnnotationPresent(BuitenVerantwoording.class)
                        || methode.getDeclaringClass().isAnnotationPresent(BuitenVerantwoording.class));
    }

    /** A search for somebody, which may find nobody. */
    boolean zoekt() {
        return naam.endsWith("/_zoek");
    }

    /** Whether reading or changing through it is accounted for without its doing anything. */
    static boolean vanzelf(Method methode) {
        return van(methode).padparameter != null || Velden.noemtBetrokkene(methode.getGenericReturnType());
    }

    private static String pad(Method methode) {
        Path klasse = methode.getDeclaringClass().getAnnotation(Path.class);
        Path eigen = methode.getAnnotation(Path.class);
        String pad = "/" + (klasse == null ? "" : klasse.value()) + "/" + (eigen == null ? "" : eigen.value());
        String kaal = pad.replaceAll("/+", "/").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
        return kaal.length() > 1 && kaal.endsWith("/") ? kaal.substring(0, kaal.length() - 1) : kaal;
    }
}
