package nl.impactmonitor.interview.uitwisseling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.impactmonitor.interview.refi.Project;

/**
 * Gives the users of a project new random GUIDs. Programs make the GUID of a user from its name, so that it can be found back
 * by whoever guesses the name.
 */
final class Pseudoniemen {

    private final Map<UUID, UUID> nieuw = new LinkedHashMap<>();

    /** The same project with other users. */
    Project van(Project p) {
        p.gebruikers().forEach(g -> nieuw.put(g, UUID.randomUUID()));
        UnaryOperator<List<Project.Codering>> coderingen = lijst -> lijst.stream()
                .map(c -> new Project.Codering(c.guid(), c.code(), wie(c.gebruiker()), c.op(), c.notities()))
                .toList();
        return new Project(
                p.naam(),
                p.omschrijving(),
                List.copyOf(nieuw.values()),
                p.codes(),
                p.bronnen().stream()
                        .map(b -> new Project.Bron(
                                b.guid(),
                                b.naam(),
                                b.omschrijving(),
                                b.tekst(),
                                b.selecties().stream()
                                        .map(s -> new Project.Selectie(
                                                s.guid(),
                                                s.naam(),
                                                s.omschrijving(),
                                                s.start(),
                                                s.eind(),
                                                coderingen.apply(s.coderingen()),
                                                s.notities()))
                                        .toList(),
                                coderingen.apply(b.coderingen()),
                                b.notities()))
                        .toList(),
                p.notities().stream()
                        .map(n -> new Project.Notitie(n.guid(), n.naam(), n.tekst(), wie(n.gebruiker()), n.op()))
                        .toList(),
                p.projectnotities(),
                p.verzamelingen());
    }

    private UUID wie(UUID gebruiker) {
        return gebruiker == null ? null : nieuw.get(gebruiker);
    }
}
