package nl.impactmonitor.interview.uitwisseling;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.interview.refi.Project;

/**
 * Makes a source of a text with what was coded in it. What came from a project gets back its GUIDs, names and memos; the rest
 * gets GUIDs that are the same in every export.
 */
final class Bronbouw {

    private final UUID interview;
    private final Map<UUID, QdpxTabel.Gecodeerd> over = new LinkedHashMap<>();
    private final Map<UUID, Project.Bron> ingekomen = new HashMap<>();
    private final Map<UUID, UUID> coderingen = new HashMap<>();
    private final Set<UUID> gebruikers = new LinkedHashSet<>();
    private final List<Project.Notitie> memos = new ArrayList<>();

    Bronbouw(UUID interview, List<Bewaard> bewaard, List<QdpxTabel.Gecodeerd> gecodeerd) {
        this.interview = interview;
        gecodeerd.forEach(g -> over.put(g.id(), g));
        for (Bewaard b : bewaard) {
            coderingen.putAll(b.coderingen());
            b.project().bronnen().forEach(bron -> ingekomen.put(b.verslagen().get(bron.guid()), bron));
        }
    }

    Project.Bron bron(QdpxTabel.Tekst tekst) {
        var in = tekst.huidig() ? ingekomen.get(tekst.verslag()) : null;
        List<Project.Selectie> selecties = new ArrayList<>();
        List<Project.Codering> heel = new ArrayList<>();
        if (in != null) {
            in.selecties().forEach(s -> selectie(s, tekst, selecties));
            in.coderingen().forEach(c -> terug(c, tekst, heel));
        }
        eigen(tekst, selecties);
        return new Project.Bron(
                in == null ? guid(tekst) : in.guid(),
                in == null ? tekst.naam() + (tekst.huidig() ? "" : " (versie " + tekst.versie() + ")") : in.naam(),
                in == null ? null : in.omschrijving(),
                tekst.tekst(),
                selecties,
                heel,
                in == null ? List.of() : in.notities());
    }

    private static UUID guid(QdpxTabel.Tekst tekst) {
        return tekst.huidig() ? tekst.verslag() : uuid(tekst.verslag() + "/" + tekst.versie());
    }

    /** With the range that its coderingen have by now; one without any keeps its own, as long as the text is the same. */
    private void selectie(Project.Selectie s, QdpxTabel.Tekst tekst, List<Project.Selectie> selecties) {
        List<Project.Codering> terug = new ArrayList<>();
        var eerste = s.coderingen().stream().map(c -> terug(c, tekst, terug)).filter(Objects::nonNull).toList().stream()
                .findFirst();
        if (eerste.isPresent() || tekst.versie() == 1) {
            selecties.add(new Project.Selectie(
                    s.guid(),
                    s.naam(),
                    s.omschrijving(),
                    eerste.map(QdpxTabel.Gecodeerd::start).orElse(s.start()),
                    eerste.map(QdpxTabel.Gecodeerd::eind).orElse(s.eind()),
                    terug,
                    s.notities()));
        }
    }

    /** Null when it no longer counts, or not in this text. */
    private QdpxTabel.Gecodeerd terug(Project.Codering c, QdpxTabel.Tekst tekst, List<Project.Codering> lijst) {
        var id = coderingen.get(c.guid());
        var nu = id == null ? null : over.get(id);
        if (nu == null || !isIn(nu, tekst)) {
            return null;
        }
        over.remove(id);
        lijst.add(new Project.Codering(c.guid(), nu.code(), c.gebruiker(), c.op(), c.notities()));
        return nu;
    }

    /** What was coded here: a selection per range. */
    private void eigen(QdpxTabel.Tekst tekst, List<Project.Selectie> selecties) {
        Map<UUID, List<QdpxTabel.Gecodeerd>> perFragment = new LinkedHashMap<>();
        over.values().stream().filter(g -> isIn(g, tekst)).forEach(g -> perFragment
                .computeIfAbsent(g.fragment(), f -> new ArrayList<>())
                .add(g));
        perFragment.forEach((fragment, lijst) -> {
            var plaats = lijst.getFirst();
            lijst.forEach(g -> over.remove(g.id()));
            selecties.add(new Project.Selectie(
                    fragment,
                    null,
                    null,
                    plaats.start(),
                    plaats.eind(),
                    lijst.stream().map(this::codering).toList(),
                    List.of()));
        });
    }

    private Project.Codering codering(QdpxTabel.Gecodeerd g) {
        var gebruiker = uuid(interview + "/" + g.codeur());
        gebruikers.add(gebruiker);
        List<UUID> notities = List.of();
        if (g.memo() != null) {
            var memo = uuid("memo/" + g.id());
            memos.add(new Project.Notitie(memo, null, g.memo(), gebruiker, g.op().toInstant()));
            notities = List.of(memo);
        }
        return new Project.Codering(g.id(), g.code(), gebruiker, g.op().toInstant(), notities);
    }

    private static boolean isIn(QdpxTabel.Gecodeerd g, QdpxTabel.Tekst tekst) {
        return g.verslag().equals(tekst.verslag()) && g.versie() == tekst.versie();
    }

    private static UUID uuid(String van) {
        return UUID.nameUUIDFromBytes(van.getBytes(StandardCharsets.UTF_8));
    }

    Set<UUID> gebruikers() {
        return gebruikers;
    }

    List<Project.Notitie> memos() {
        return memos;
    }
}
