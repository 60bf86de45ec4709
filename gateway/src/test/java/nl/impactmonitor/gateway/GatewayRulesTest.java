package nl.impactmonitor.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class GatewayRulesTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.impactmonitor.gateway");

    @Test
    void the_judgement_of_a_request_depends_on_java_alone() {
        classes()
                .that()
                .resideInAPackage("..gateway.request")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "..gateway.request")
                .allowEmptyShould(false)
                .check(classes);
    }

    @Test
    void the_packages_have_no_cycles() {
        slices().matching("nl.impactmonitor.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(classes);
    }

    @Test
    void the_gateway_shares_no_code_with_the_services() {
        noClasses()
                .that()
                .resideInAPackage("nl.impactmonitor.gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.impactmonitor.platform..")
                .allowEmptyShould(false)
                .check(classes);
    }
}
