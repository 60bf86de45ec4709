package nl.impactmonitor.participant.verwerking;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.junit.jupiter.api.Test;

/** No endpoint escapes: each is accounted for by itself, does so on its own, or says why there is nothing to account for. */
class DekkingTest {

    private static final List<Method> ENDPOINTS = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.impactmonitor.participant")
                    .stream()
                    .filter(k -> k.isAnnotatedWith(jakarta.ws.rs.Path.class))
                    .flatMap(k -> Arrays.stream(k.reflect().getDeclaredMethods()))
                    .filter(m -> Arrays.stream(m.getAnnotations())
                            .map(Annotation::annotationType)
                            .anyMatch(a -> a.isAnnotationPresent(HttpMethod.class)))
                    .toList();

    @Test
    void everyEndpointIsAccountedForOrSaysWhyNot() {
        // When
        Stream<String> vergeten = ENDPOINTS.stream()
                .filter(m -> !Operatie.vanzelf(m))
                .filter(m -> !m.isAnnotationPresent(ZelfVerantwoord.class))
                .filter(m -> !Operatie.van(m).buiten())
                .map(m -> Operatie.van(m).naam());

        // Then
        assertThat(vergeten)
                .as(
                        "endpoints that need @Betrokkene on the id of the deelnemer in their answer, or @ZelfVerantwoord, or"
                                + " @BuitenVerantwoording with a reason")
                .isEmpty();
    }

    @Test
    void everyListIsSortedAndPagedUnlessItIsASearch() {
        // When
        Stream<String> zonder = ENDPOINTS.stream()
                .filter(m -> m.getReturnType() == Pagina.class)
                .filter(m -> !Operatie.van(m).zoekt())
                .filter(m -> !Arrays.asList(m.getParameterTypes()).contains(LijstVraag.class))
                .map(m -> Operatie.van(m).naam());

        // Then
        assertThat(zonder).isEmpty();
    }

    @Test
    void nobodyWhoNamesADeelnemerSaysThereIsNothingToAccountFor() {
        // When
        Stream<String> onterecht = ENDPOINTS.stream()
                .filter(m -> Operatie.van(m).buiten() && Operatie.vanzelf(m))
                .map(m -> Operatie.van(m).naam());

        // Then
        assertThat(onterecht).isEmpty();
    }

    @Test
    void aStreamOfAnEndpointIsNotTrustedToBeSeenFromOutside() {
        // When
        Stream<String> stromen = ENDPOINTS.stream()
                .filter(m -> !Operatie.van(m).buiten() && !m.isAnnotationPresent(ZelfVerantwoord.class))
                .filter(m ->
                        m.getGenericReturnType().getTypeName().matches(".*(StreamingOutput|Multi<|Response\\b(?!<)).*"))
                .map(m -> Operatie.van(m).naam())
                .filter(naam -> !naam.contains("/{"));

        // Then
        assertThat(stromen).isEmpty();
    }
}
