package nl.impactmonitor.interview.refi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.impactmonitor.interview.refi.Project.Bron;
import nl.impactmonitor.interview.refi.Project.Code;
import nl.impactmonitor.interview.refi.Project.Codering;
import nl.impactmonitor.interview.refi.Project.Notitie;
import nl.impactmonitor.interview.refi.Project.Selectie;
import nl.impactmonitor.interview.refi.Project.Verzameling;

/**
 * Writes a project as .qdpx and codes as .qdc. What is written validates against Project.xsd of the standard; texts of sources
 * are UTF-8 files without a byte order mark, with \n as line end, counted as positions count.
 */
public final class RefiSchrijver {

    private static final String HERKOMST = "Impactmonitor LLO Collectief";

    private RefiSchrijver() {}

    /** Leaves {@code uit} open. */
    public static void project(Project project, OutputStream uit) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(uit, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("project.qde"));
        zip.write(xml("Project", RefiLezer.PROJECT, xml -> project(xml, project)));
        zip.closeEntry();
        for (Bron bron : project.bronnen()) {
            zip.putNextEntry(new ZipEntry("sources/" + bron.guid() + ".txt"));
            zip.write(bron.tekst().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    public static byte[] codeboek(RefiLezer.Codeboek codeboek) {
        return xml("CodeBook", RefiLezer.CODEBOEK, xml -> {
            xml.attribuut("origin", HERKOMST);
            xml.element("Codes", () -> codeboek.codes().forEach(c -> code(xml, c)));
            verzamelingen(xml, codeboek.verzamelingen(), "guid");
        });
    }

    private static byte[] xml(String wortel, String ruimte, Consumer<Xml> inhoud) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Xml xml = new Xml(bytes, wortel, ruimte)) {
            inhoud.accept(xml);
        }
        return bytes.toByteArray();
    }

    private static void project(Xml xml, Project project) {
        xml.attribuut("name", project.naam()).attribuut("origin", HERKOMST);
        groep(xml, "Users", project.gebruikers(), () -> gebruikers(xml, project.gebruikers()));
        groep(
                xml,
                "CodeBook",
                project.codes(),
                () -> xml.element("Codes", () -> project.codes().forEach(c -> code(xml, c))));
        groep(xml, "Sources", project.bronnen(), () -> project.bronnen().forEach(b -> bron(xml, b)));
        groep(xml, "Notes", project.notities(), () -> project.notities().forEach(n -> notitie(xml, n)));
        verzamelingen(xml, project.verzamelingen(), "targetGUID");
        xml.tekst("Description", project.omschrijving());
        xml.verwijzingen("NoteRef", "targetGUID", project.projectnotities());
    }

    /** The schema has no empty groups. */
    private static void groep(Xml xml, String naam, List<?> leden, Runnable inhoud) {
        if (!leden.isEmpty()) {
            xml.element(naam, inhoud);
        }
    }

    /** A user is a number: names of people do not leave. */
    private static void gebruikers(Xml xml, List<UUID> gebruikers) {
        Map<UUID, Integer> nummers =
                IntStream.range(0, gebruikers.size()).boxed().collect(Collectors.toMap(gebruikers::get, i -> i + 1));
        gebruikers.forEach(
                g -> xml.element("User", () -> xml.attribuut("guid", g).attribuut("name", "Codeur " + nummers.get(g))));
    }

    private static void code(Xml xml, Code code) {
        xml.element("Code", () -> {
            xml.attribuut("guid", code.guid())
                    .attribuut("name", code.naam())
                    .attribuut("isCodable", code.codeerbaar())
                    .attribuut("color", code.kleur());
            xml.tekst("Description", code.omschrijving());
            xml.verwijzingen("NoteRef", "targetGUID", code.notities());
            code.onderliggend().forEach(c -> code(xml, c));
        });
    }

    private static void bron(Xml xml, Bron bron) {
        xml.element("TextSource", () -> {
            xml.attribuut("guid", bron.guid())
                    .attribuut("name", bron.naam())
                    .attribuut("plainTextPath", "internal://" + bron.guid() + ".txt");
            xml.tekst("Description", bron.omschrijving());
            bron.selecties().forEach(s -> selectie(xml, s));
            bron.coderingen().forEach(c -> codering(xml, c));
            xml.verwijzingen("NoteRef", "targetGUID", bron.notities());
        });
    }

    private static void selectie(Xml xml, Selectie selectie) {
        xml.element("PlainTextSelection", () -> {
            xml.attribuut("guid", selectie.guid())
                    .attribuut("name", selectie.naam())
                    .attribuut("startPosition", selectie.start())
                    .attribuut("endPosition", selectie.eind());
            xml.tekst("Description", selectie.omschrijving());
            selectie.coderingen().forEach(c -> codering(xml, c));
            xml.verwijzingen("NoteRef", "targetGUID", selectie.notities());
        });
    }

    private static void codering(Xml xml, Codering codering) {
        xml.element("Coding", () -> {
            xml.attribuut("guid", codering.guid())
                    .attribuut("creatingUser", codering.gebruiker())
                    .attribuut("creationDateTime", codering.op());
            xml.verwijzingen("CodeRef", "targetGUID", List.of(codering.code()));
            xml.verwijzingen("NoteRef", "targetGUID", codering.notities());
        });
    }

    private static void notitie(Xml xml, Notitie notitie) {
        xml.element("Note", () -> {
            xml.attribuut("guid", notitie.guid())
                    .attribuut("name", notitie.naam())
                    .attribuut("creatingUser", notitie.gebruiker())
                    .attribuut("creationDateTime", notitie.op());
            xml.tekst("PlainTextContent", notitie.tekst());
        });
    }

    private static void verzamelingen(Xml xml, List<Verzameling> verzamelingen, String verwijzing) {
        groep(
                xml,
                "Sets",
                verzamelingen,
                () -> verzamelingen.forEach(v -> xml.element("Set", () -> {
                    xml.attribuut("guid", v.guid()).attribuut("name", v.naam());
                    xml.tekst("Description", v.omschrijving());
                    xml.verwijzingen("MemberCode", verwijzing, v.codes());
                })));
    }
}
