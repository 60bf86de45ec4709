package nl.impactmonitor.interview.refi;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.interview.refi.NietOvergenomen.RedenNietOvergenomen;

/** Reads a project or a codebook whole, or refuses it whole with {@link Geweigerd}. */
public final class RefiLezer {

    static final String PROJECT = "urn:QDA-XML:project:1.0";
    static final String CODEBOEK = "urn:QDA-XML:codebook:1.0";

    private RefiLezer() {}

    /** @param qdpx a file that nobody changes while it is read */
    public static Gelezen<Project> project(Path qdpx) {
        try (Pakket pakket = Pakket.open(qdpx)) {
            String bestand = pakket.projectbestand();
            byte[] xml = pakket.lees(bestand, Grenzen.XML);
            Knoop wortel = XmlLezer.lees(bestand, new ByteArrayInputStream(xml), PROJECT, "Project");
            return new Lezing(pakket).project(wortel, bestand);
        }
    }

    public static Gelezen<Codeboek> codeboek(byte[] qdc) {
        if (qdc.length > Grenzen.XML) {
            throw Geweigerd.teGroot("Het codeboek is groter dan dit systeem leest.");
        }
        Knoop wortel = XmlLezer.lees("codeboek", new ByteArrayInputStream(qdc), CODEBOEK, "CodeBook");
        Leeshulp hulp = new Leeshulp();
        Codelezer codelezer = new Codelezer(hulp);
        Codeboek codeboek = new Codeboek(codelezer.codes(wortel), codelezer.verzamelingen(wortel.een("Sets"), "guid"));
        wortel.lees("origin");
        hulp.klaar();
        Rapport rapport = new Rapport();
        rapport.meldOngelezen(wortel, "CodeBook");
        return new Gelezen<>(codeboek, rapport.lijst());
    }

    /** The codes of a .qdc. */
    public record Codeboek(List<Project.Code> codes, List<Project.Verzameling> verzamelingen) {}

    private static final class Lezing {

        private final Pakket pakket;
        private final Leeshulp hulp = new Leeshulp();
        private final Rapport rapport = new Rapport();
        private final Codelezer codelezer = new Codelezer(hulp);
        private final Bronlezer bronlezer;

        Lezing(Pakket pakket) {
            this.pakket = pakket;
            this.bronlezer = new Bronlezer(pakket, hulp, rapport);
        }

        Gelezen<Project> project(Knoop wortel, String bestand) {
            wortel.lees("origin");
            Project project = new Project(
                    hulp.verplicht(wortel, "name"),
                    wortel.kindtekst("Description"),
                    gebruikers(wortel.een("Users")),
                    codelezer.codes(wortel.een("CodeBook")),
                    lijst(wortel.een("Sources"), "TextSource").stream()
                            .map(bronlezer::bron)
                            .toList(),
                    lijst(wortel.een("Notes"), "Note").stream()
                            .map(bronlezer::notitie)
                            .toList(),
                    hulp.verwijzingen(wortel, "NoteRef", Codelezer.NOTITIE),
                    codelezer.verzamelingen(wortel.een("Sets"), "targetGUID"));
            hulp.klaar();
            rapport.meldOngelezen(wortel, "Project");
            meldOngebruikt(bestand);
            return new Gelezen<>(project, rapport.lijst());
        }

        private List<UUID> gebruikers(Knoop gebruikers) {
            return lijst(gebruikers, "User").stream()
                    .map(g -> hulp.eigen(g, Bronlezer.GEBRUIKER))
                    .toList();
        }

        private static List<Knoop> lijst(Knoop knoop, String kind) {
            return knoop == null ? List.of() : knoop.lijst(kind);
        }

        private void meldOngebruikt(String bestand) {
            List<String> over = new ArrayList<>(pakket.delen());
            over.remove(bestand);
            over.removeAll(bronlezer.gebruikt());
            over.forEach(deel -> rapport.meld("sources", RedenNietOvergenomen.NIET_GEBRUIKT, null));
        }
    }
}
