package nl.impactmonitor.participant;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** Each rule fails when it matches nothing (ArchUnit's archRule.failOnEmptyShould). */
class ArchitectuurTest {

    private static final String BASIS = "nl.impactmonitor.participant";
    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASIS);

    @Test
    void purePackagesKnowOnlyJava() {
        for (String puur : new String[] {"instrument", "participatieladder", "deelnemercode", "koppeling", "keten"}) {
            geldt(classes()
                    .that()
                    .resideInAPackage(BASIS + "." + puur)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "javax.crypto..", BASIS + "." + puur));
        }
    }

    @Test
    void featuresHaveNoCycles() {
        geldt(slices().matching(BASIS + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void resourcesHoldNoTransaction() {
        geldt(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class));
        geldt(noClasses().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Transactional.class));
    }

    @Test
    void everyEndpointSaysWhoMayAndWhatItDoes() {
        geldt(methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .andShould()
                .beAnnotatedWith(Operation.class));
    }

    @Test
    void resourcesDoNotReachForTables() {
        geldt(noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository"));
    }

    @Test
    void onlyTheStatePackageTalksToTheOutbox() {
        geldt(noClasses()
                .that()
                .resideOutsideOfPackage(BASIS + ".staat")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.impactmonitor.platform.outbox"));
    }

    @Test
    void entitiesStayInTheirFeature() {
        geldt(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveSimpleName("Deelnemer")
                .should()
                .bePackagePrivate());
    }

    private static void geldt(ArchRule regel) {
        regel.allowEmptyShould(false).check(KLASSEN);
    }
}
