package nl.impactmonitor.economics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.junit.jupiter.api.Test;

/** The rules of the house; a rule that matches no class fails by itself. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.impactmonitor.economics");

    @Test
    void the_calculation_core_knows_nothing_but_java() {
        classes()
                .that()
                .resideInAPackage("..mkba..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", "..economics.mkba..")
                .check(CLASSES);
    }

    @Test
    void draws_know_nothing_of_the_mkba_and_neither_knows_a_framework() {
        classes()
                .that()
                .resideInAnyPackage("..verdeling..", "..onzekerheid..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.math..",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.rng..",
                        "org.apache.commons.numbers..",
                        "..economics.verdeling..",
                        "..economics.onzekerheid..")
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage("..analyse..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "..economics.mkba..",
                        "..economics.verdeling..",
                        "..economics.onzekerheid..",
                        "..economics.analyse..")
                .check(CLASSES);
    }

    @Test
    void the_calculation_core_raises_powers_the_same_way_on_every_machine() {
        noClasses()
                .that()
                .resideInAnyPackage("..mkba..", "..onzekerheid..", "..analyse..")
                .should()
                .callMethod(Math.class, "pow", double.class, double.class)
                .orShould()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .check(CLASSES);
    }

    @Test
    void a_result_is_made_without_database_clock_or_container() {
        noClasses()
                .that()
                .resideInAPackage("..resultaat..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "jakarta..", "io.quarkus..", "io.agroal..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(CLASSES);
    }

    @Test
    void features_do_not_run_in_circles() {
        slices().matching("nl.impactmonitor.economics.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void messages_stay_in_their_package() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..berichten..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "org.eclipse.microprofile.reactive..",
                        "nl.impactmonitor.platform.projection..")
                .check(CLASSES);
        methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("..berichten..")
                .check(CLASSES);
    }

    @Test
    void resources_hold_no_transaction() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void every_endpoint_says_who_may_use_it_and_what_it_does() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .andShould()
                .beAnnotatedWith(Operation.class)
                .check(CLASSES);
    }
}
