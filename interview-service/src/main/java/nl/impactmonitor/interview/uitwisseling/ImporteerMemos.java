package nl.impactmonitor.interview.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.interview.memo.Memo;
import nl.impactmonitor.interview.memo.MemoTabel;
import nl.impactmonitor.interview.memo.Memosoort;
import nl.impactmonitor.interview.refi.Project;

/**
 * Shows the notes of a project as memos, each with what it is about: those of a selection with the verslag that it stands in.
 * Notes of codings alone stand with the codering.
 */
@ApplicationScoped
class ImporteerMemos {

    private static final int TITEL = 200;

    private record Doel(Memosoort bij, UUID id) {}

    private final MemoTabel memos;

    ImporteerMemos(MemoTabel memos) {
        this.memos = memos;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void voerUit(UUID interview, Project project, Map<UUID, UUID> verslagen, Instant nu) {
        Map<UUID, Doel> doelen = new HashMap<>();
        Set<UUID> bijCoderingen = new HashSet<>();
        for (Project.Bron bron : project.bronnen()) {
            var doel = new Doel(Memosoort.VERSLAG, verslagen.get(bron.guid()));
            bron.notities().forEach(n -> doelen.put(n, doel));
            bron.coderingen().forEach(c -> bijCoderingen.addAll(c.notities()));
            for (Project.Selectie s : bron.selecties()) {
                s.notities().forEach(n -> doelen.put(n, doel));
                s.coderingen().forEach(c -> bijCoderingen.addAll(c.notities()));
            }
        }
        bijCodes(project.codes(), doelen);
        for (Project.Notitie n : project.notities()) {
            if (!n.tekst().isBlank() && (doelen.containsKey(n.guid()) || !bijCoderingen.contains(n.guid()))) {
                memos.voegToe(
                        interview, memo(n, doelen.getOrDefault(n.guid(), new Doel(Memosoort.INTERVIEW, null)), nu));
            }
        }
    }

    private static void bijCodes(Collection<Project.Code> codes, Map<UUID, Doel> doelen) {
        for (Project.Code code : codes) {
            code.notities().forEach(n -> doelen.put(n, new Doel(Memosoort.CODE, code.guid())));
            bijCodes(code.onderliggend(), doelen);
        }
    }

    private static Memo memo(Project.Notitie n, Doel doel, Instant nu) {
        String naam = n.naam() == null || n.naam().isBlank() ? null : n.naam();
        return new Memo(
                n.guid(),
                0,
                doel.bij(),
                doel.id(),
                naam == null ? null : Ingekort.tot(naam, TITEL),
                n.tekst(),
                n.gebruiker() == null ? "extern-onbekend" : "extern-" + n.gebruiker(),
                true,
                1,
                n.op() == null ? nu : n.op());
    }
}
