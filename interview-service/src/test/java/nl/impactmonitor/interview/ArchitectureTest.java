package nl.impactmonitor.interview;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.impactmonitor.interview");

    @Test
    void featuresDoNotDependOnEachOtherInACircle() {
        slices().matching("nl.impactmonitor.interview.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void onlyThePackageBerichtenKnowsOfMessaging() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..interview.berichten..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.impactmonitor.platform.outbox..", "org.apache.kafka..")
                .check(SERVICE);
    }

    @Test
    void resourcesHoldNoTransaction() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(SERVICE);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(SERVICE);
    }

    @Test
    void everyResourceSaysWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .andShould()
                .bePackagePrivate()
                .check(SERVICE);
    }

    /** Quarkus REST passes over an endpoint that is not public, without a word. */
    @Test
    void endpointsArePublic() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .should()
                .bePublic()
                .check(SERVICE);
    }

    @Test
    void resourcesReachTheDatabaseThroughUseCasesOnly() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Repository"))
                .check(SERVICE);
    }
}
