package nl.impactmonitor.kpi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.poort.LiveBron;
import nl.impactmonitor.kpi.poort.Poort;
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
                        "java..",
                        "nl.impactmonitor.kpi.contributie..",
                        "nl.impactmonitor.kpi.disclosure..",
                        "nl.impactmonitor.kpi.statistiek..",
                        "org.ojalgo.optimisation..");

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void what_day_it_is_here_is_pure() {
        // Given
        ArchRule regel = classes()
                .that()
                .resideInAPackage("..kpi.kalender..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "nl.impactmonitor.kpi.kalender..");

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
                        "nl.impactmonitor.platform.drawing..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "com.fasterxml.jackson..",
                        "org.jboss.resteasy.reactive..",
                        "jakarta.ws.rs.core..",
                        "nl.impactmonitor.kpi.grafiek..",
                        "nl.impactmonitor.kpi.bestand..");

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void what_a_report_says_and_how_it_looks_is_pure_but_for_the_libraries_that_are_their_point() {
        // Given
        ArchRule regel = classes()
                .that()
                .resideInAnyPackage("..kpi.rapport..", "..kpi.rapportdocument..", "..kpi.rapportvorm..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson..",
                        "org.eclipse.microprofile.openapi.annotations..",
                        "io.quarkus.qute..",
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats..",
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.w3c.dom..",
                        "javax.xml.namespace..",
                        "nl.impactmonitor.platform.drawing..",
                        "nl.impactmonitor.kpi.bestand..",
                        "nl.impactmonitor.kpi.grafiek..",
                        "nl.impactmonitor.kpi.kalender..",
                        "nl.impactmonitor.kpi.rapport..",
                        "nl.impactmonitor.kpi.rapportdocument..",
                        "nl.impactmonitor.kpi.rapportvorm..");

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void a_report_is_made_of_what_went_out_and_never_of_live_figures() {
        // Given
        ArchRule regel = noClasses()
                .that()
                .resideInAPackage("..kpi.rapportage..")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(owner(assignableTo(Poort.class)))
                        .and(not(JavaCall.Predicates.target(name("uitgegeven")))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("..tabel..", "..stroom..", "..duurzaamheid..", "..verloop..", "..projectie..");

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
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
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
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class);

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void live_figures_are_read_through_the_door_only() {
        // Given
        ArchRule regel = PoortRegels.LIVE_DOOR_DE_POORT;

        // When and then
        regel.check(KLASSEN);
    }

    @Test
    void an_answer_with_figures_is_made_of_what_came_through_the_door() {
        // Given
        ArchRule regel = PoortRegels.ANTWOORD_DOOR_WEERGAVE;

        // When and then
        regel.check(KLASSEN);
        PoortRegels.WEERGAVE_VAN_VRIJGEGEVEN.check(KLASSEN);
    }

    @Test
    void a_way_around_the_door_is_seen() {
        // Given
        JavaClasses omweg = new ClassFileImporter()
                .importClasses(Omweg.class, Omweg.Bron.class, Omweg.Kaal.class, LiveBron.class, Poort.class);

        // When
        boolean live = PoortRegels.LIVE_DOOR_DE_POORT.evaluate(omweg).hasViolation();
        boolean antwoord = PoortRegels.ANTWOORD_DOOR_WEERGAVE.evaluate(omweg).hasViolation();

        // Then
        assertThat(live).isTrue();
        assertThat(antwoord).isTrue();
    }

    @Test
    void tables_of_live_figures_are_named_only_where_they_are_kept_and_where_the_door_reads_them() throws IOException {
        // Given
        Path bron = Path.of("src/main/java/nl/impactmonitor/kpi");
        Pattern live = Pattern.compile("(from|join) (stand_maand|stand_dag|celfeit|cel|contributie)\\b");

        // When
        List<String> buiten;
        try (Stream<Path> bestanden = Files.walk(bron)) {
            buiten = bestanden
                    .filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.startsWith(bron.resolve("projectie")) && !f.startsWith(bron.resolve("stand")))
                    .filter(f -> live.matcher(lees(f)).find() && !lees(f).contains("implements LiveBron<"))
                    .map(Path::toString)
                    .toList();
        }

        // Then
        assertThat(buiten).isEmpty();
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
