package nl.impactmonitor.interview.uitwisseling;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.interview.memo.Memo;
import nl.impactmonitor.interview.memo.Memosoort;
import nl.impactmonitor.interview.refi.Project;

/** Memos that were written here as notes of a project; one about a fragment gets a selection of its own. */
final class Memobouw {

    private final UUID interview;
    private final List<Memo> memos;
    private final Map<UUID, QdpxTabel.Plaats> fragmenten;

    Memobouw(UUID interview, List<Memo> memos, Map<UUID, QdpxTabel.Plaats> fragmenten) {
        this.interview = interview;
        this.memos = memos;
        this.fragmenten = fragmenten;
    }

    List<Project.Notitie> notities() {
        return memos.stream()
                .map(m -> new Project.Notitie(m.id(), m.titel(), m.tekst(), gebruiker(m), m.gewijzigdOp()))
                .toList();
    }

    /** As coders are: the same person is one user. */
    Set<UUID> gebruikers() {
        Set<UUID> gebruikers = new LinkedHashSet<>();
        memos.forEach(m -> gebruikers.add(gebruiker(m)));
        return gebruikers;
    }

    List<UUID> bijInterview() {
        return memos.stream()
                .filter(m -> m.bij() == Memosoort.INTERVIEW)
                .map(Memo::id)
                .toList();
    }

    Map<UUID, List<UUID>> bijCodes() {
        Map<UUID, List<UUID>> perCode = new HashMap<>();
        memos.stream().filter(m -> m.bij() == Memosoort.CODE).forEach(m -> perCode.computeIfAbsent(
                        m.doel(), c -> new ArrayList<>())
                .add(m.id()));
        return perCode;
    }

    /** The source with the memos about it and about ranges of it. */
    Project.Bron bij(QdpxTabel.Tekst tekst, Project.Bron bron) {
        Stream<UUID> bijVerslag = memos.stream()
                .filter(m -> m.bij() == Memosoort.VERSLAG
                        && tekst.huidig()
                        && m.doel().equals(tekst.verslag()))
                .map(Memo::id);
        Stream<Project.Selectie> bijFragmenten = memos.stream()
                .filter(m -> m.bij() == Memosoort.FRAGMENT && fragmenten.containsKey(m.doel()))
                .filter(m -> fragmenten.get(m.doel()).isIn(tekst))
                .map(m -> selectie(m, fragmenten.get(m.doel())));
        return new Project.Bron(
                bron.guid(),
                bron.naam(),
                bron.omschrijving(),
                bron.tekst(),
                Stream.concat(bron.selecties().stream(), bijFragmenten).toList(),
                bron.coderingen(),
                Stream.concat(bron.notities().stream(), bijVerslag).toList());
    }

    private static Project.Selectie selectie(Memo memo, QdpxTabel.Plaats plaats) {
        return new Project.Selectie(
                uuid("memo-selectie/" + memo.id()),
                null,
                null,
                plaats.start(),
                plaats.eind(),
                List.of(),
                List.of(memo.id()));
    }

    private UUID gebruiker(Memo memo) {
        return uuid(interview + "/" + memo.schrijver());
    }

    private static UUID uuid(String van) {
        return UUID.nameUUIDFromBytes(van.getBytes(StandardCharsets.UTF_8));
    }
}
