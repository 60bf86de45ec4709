package nl.impactmonitor.kpi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** The build of this service; a rule that matches nothing fails. */
class BouwregelsTest {

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.impactmonitor.kpi");

    @Test
    void counting_and_disclosure_are_pure() {
        // Given
        ArchRule regel = classes()
                .that()
                .resideInAnyPackage("..contributie..", "..disclosure..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "nl.impactmonitor.kpi.contributie..", "nl.impactmonitor.kpi.disclosure..");

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void statistics_are_pure_but_for_published_distributions() {
        // Given
        ArchRule regel = classes()
                .that()
                .resideInAPackage("..statistiek..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "nl.impactmonitor.kpi.statistiek..",
                        "org.apache.commons.statistics.distribution..",
                        "org.apache.commons.numbers.gamma..");

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void charts_and_files_are_pure_but_for_the_libraries_that_are_their_point() {
        // Given
        ArchRule regel = classes()
                .that()
                .resideInAnyPackage("..kpi.grafiek..", "..kpi.bestand..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.imageio..",
                        "org.apache.fontbox..",
                        "org.apache.pdfbox.io..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "com.fasterxml.jackson..",
                        "nl.impactmonitor.kpi.grafiek..",
                        "nl.impactmonitor.kpi.bestand..");

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void features_do_not_depend_on_each_other_in_circles() {
        // Given
        ArchRule regel =
                slices().matching("nl.impactmonitor.kpi.(*)..").should().beFreeOfCycles();

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void messaging_stays_in_its_package() {
        // Given
        ArchRule regel = noClasses()
                .that()
                .resideOutsideOfPackage("..berichten..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "org.eclipse.microprofile.reactive.messaging..",
                        "nl.impactmonitor.platform.projection..");

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void readers_of_the_stand_never_touch_the_live_figures() {
        // Given
        ArchRule regel = noClasses()
                .that()
                .resideInAPackage("..stand..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..tabel..", "..projectie..");

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void every_endpoint_says_who_may_use_it_and_what_it_does() {
        // Given
        ArchRule regel = methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .andShould()
                .beAnnotatedWith(Operation.class);

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void a_resource_holds_no_transaction() {
        // Given
        ArchRule regel = noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class);

        // When and then
        regel.check(KLASSEN);
    }
}
