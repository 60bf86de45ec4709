package nl.impactmonitor.economics.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Model;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.mkba.Modelpost;
import nl.impactmonitor.economics.mkba.Tijdas;
import nl.impactmonitor.economics.mkba.Uitkomst;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook is calculated by another program's formulas (Apache POI) and compared with the engine. */
class RekenwerkboekTest {

    private static final int JAREN = 12;

    /** Made once: of each cell the value is put back. */
    private static XSSFWorkbook gedeeld;

    @ParameterizedTest
    @EnumSource(Conventie.class)
    void the_formulas_give_what_the_engine_gives(Conventie conventie) throws IOException {
        // Given
        Modelinvoer invoer = willekeurig(1);
        Uitkomst engine = engine(invoer, conventie);

        // When
        Map<String, Double> uit = bereken(boek(invoer, conventie, Set.of(), Set.of()));

        // Then
        assertThat(uit.get("SALDO")).isCloseTo(engine.saldo(), within(1e-6));
        assertThat(uit.get("BATEN")).isCloseTo(engine.baten(), within(1e-6));
        assertThat(uit.get("KOSTEN")).isCloseTo(engine.kosten(), within(1e-6));
        assertThat(uit.get("BATEN_KOSTENVERHOUDING"))
                .isCloseTo(engine.batenKostenverhouding().orElseThrow(), within(1e-9));
        assertThat(uit.get("FISCAAL_SALDO")).isCloseTo(engine.fiscaal(), within(1e-6));
        engine.perActor()
                .forEach((actor, saldo) -> assertThat(uit.get(actor.name())).isCloseTo(saldo, within(1e-6)));
    }

    @ParameterizedTest
    @EnumSource(Conventie.class)
    void who_reads_without_calculating_sees_what_every_formula_comes_to(Conventie conventie) throws IOException {
        // Given
        Modelinvoer invoer = willekeurig(4);

        // When
        XSSFWorkbook boek = boek(invoer, conventie, Set.of(), Set.of());

        // Then
        List<Cell> formules = formules(boek);
        assertThat(formules).hasSizeGreaterThan(Modelpost.values().length * (JAREN + 1));
        assertThat(formules).allSatisfy(cel -> assertThat(cel.getCachedFormulaResultType())
                .as(cel.getAddress() + " " + cel.getCellFormula())
                .isEqualTo(CellType.NUMERIC));
        Map<String, Double> bewaard = bewaard(boek);
        Uitkomst engine = engine(invoer, conventie);
        assertThat(bewaard.get("SALDO")).isCloseTo(engine.saldo(), within(1e-6));
        engine.perActor()
                .forEach((actor, saldo) -> assertThat(bewaard.get(actor.name())).isCloseTo(saldo, within(1e-6)));
        var rekenaar = boek.getCreationHelper().createFormulaEvaluator();
        assertThat(formules).allSatisfy(cel -> assertThat(cel.getNumericCellValue())
                .isEqualTo(rekenaar.evaluate(cel).getNumberValue()));
    }

    @ParameterizedTest
    @EnumSource(Grootheid.class)
    void changing_a_cell_changes_the_outcome_as_the_engine_says(Grootheid grootheid) throws IOException {
        // Given
        Modelinvoer invoer = willekeurig(2);
        Modelinvoer anders = invoer.met(grootheid, invoer.waarde(grootheid) * 0.7 + 0.01);
        if (gedeeld == null) {
            gedeeld = boek(invoer, Conventie.MIDDEN_JAAR, Set.of(), Set.of());
        }
        Cell cel = cel(gedeeld, grootheid.name());

        // When
        cel.setCellValue(anders.waarde(grootheid));
        Map<String, Double> uit = bereken(gedeeld);
        cel.setCellValue(invoer.waarde(grootheid));

        // Then
        Uitkomst engine = engine(anders, Conventie.MIDDEN_JAAR);
        assertThat(uit.get("SALDO")).isCloseTo(engine.saldo(), within(1e-6));
        engine.perActor()
                .forEach((actor, saldo) -> assertThat(uit.get(actor.name())).isCloseTo(saldo, within(1e-6)));
    }

    @Test
    void what_is_held_back_is_in_no_cell_and_changes_no_social_outcome() throws IOException {
        // Given
        Modelinvoer invoer =
                willekeurig(3).met(Grootheid.UITVOERINGSKOSTEN, 0.0).met(Grootheid.BIJSTAND, -4321.75);
        Set<Modelpost> weg = EnumSet.of(Modelpost.BIJSTAND, Modelpost.INDIRECTE_BELASTING);
        Set<Actor> actoren = EnumSet.of(Actor.DEELNEMER, Actor.GEMEENTE, Actor.RIJK_UWV);

        // When
        XSSFWorkbook boek = boek(invoer, Conventie.EIND_JAAR, weg, actoren);
        Map<String, Double> uit = bereken(boek);

        // Then
        assertThat(uit.get("SALDO"))
                .isCloseTo(engine(invoer, Conventie.EIND_JAAR).saldo(), within(1e-6));
        assertThat(uit).doesNotContainKeys("DEELNEMER", "GEMEENTE", "RIJK_UWV", "FISCAAL_SALDO");
        boek.forEach(vel -> vel.forEach(rij -> rij.forEach(
                cel -> assertThat(cel.toString()).doesNotContain("4321.75").doesNotContain("4321,75"))));
    }

    @Test
    void columns_go_on_after_z() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702).stream().map(Rekenwerkboek::kolom))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    /** Fractions between 0 and 0.4, amounts up to 10,000; every post is fed. */
    private static Modelinvoer willekeurig(long zaad) {
        Random toeval = new Random(zaad);
        Modelinvoer invoer = Modelinvoer.leeg();
        for (Grootheid grootheid : Grootheid.values()) {
            double schaal =
                    switch (grootheid) {
                        case DISCONTOVOET, GROEI -> 0.05;
                        case INKOMEN, BIJSTAND, OVERIGE_UITKERING, KOSTEN_RIJK, LOCK_IN -> 10_000;
                        case TRAJECTSTART, TRAJECTDUUR, JAREN_TOT_VERVOLG -> 2.5;
                        case BEHOUD -> 1.5;
                        default -> 0.4;
                    };
            invoer = invoer.met(grootheid, schaal * (0.1 + 0.9 * toeval.nextDouble()));
        }
        return invoer;
    }

    private static Uitkomst engine(Modelinvoer invoer, Conventie conventie) {
        return Uitkomst.van(Model.matrix(invoer, Tijdas.van(conventie, JAREN)), invoer.disconto());
    }

    private static XSSFWorkbook boek(Modelinvoer invoer, Conventie conventie, Set<Modelpost> weg, Set<Actor> actoren)
            throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Rekenwerkboek.schrijf(new Rekenblad(
                List.of("Proef"),
                invoer,
                Map.of(),
                EnumSet.allOf(Modelpost.class),
                weg,
                verborgen(weg),
                actoren,
                conventie,
                JAREN))));
    }

    private static Set<Grootheid> verborgen(Set<Modelpost> weg) {
        return weg.contains(Modelpost.BIJSTAND) ? EnumSet.of(Grootheid.BIJSTAND) : Set.of();
    }

    private static Cell cel(XSSFWorkbook boek, String code) {
        for (Row rij : boek.getSheet(Rekenwerkboek.PARAMETERS)) {
            if (rij.getCell(0) != null && rij.getCell(0).toString().equals(code)) {
                return rij.getCell(2);
            }
        }
        throw new AssertionError("no parameter " + code);
    }

    private static List<Cell> formules(XSSFWorkbook boek) {
        List<Cell> formules = new ArrayList<>();
        boek.forEach(vel -> vel.forEach(rij -> rij.forEach(cel -> {
            if (cel.getCellType() == CellType.FORMULA) {
                formules.add(cel);
            }
        })));
        return formules;
    }

    /** As it stands in the file, with nothing calculated. */
    private static Map<String, Double> bewaard(XSSFWorkbook boek) {
        Map<String, Double> uit = new HashMap<>();
        for (Row rij : boek.getSheet(Rekenwerkboek.UITKOMST)) {
            if (rij.getCell(1).getCellType() == CellType.FORMULA) {
                uit.put(rij.getCell(0).toString(), rij.getCell(1).getNumericCellValue());
            }
        }
        return uit;
    }

    private static Map<String, Double> bereken(XSSFWorkbook boek) {
        var rekenaar = boek.getCreationHelper().createFormulaEvaluator();
        Map<String, Double> uit = new HashMap<>();
        for (Row rij : boek.getSheet(Rekenwerkboek.UITKOMST)) {
            var waarde = rekenaar.evaluate(rij.getCell(1));
            if (waarde != null && waarde.getCellType() == CellType.NUMERIC) {
                uit.put(rij.getCell(0).toString(), waarde.getNumberValue());
            }
        }
        return uit;
    }
}
