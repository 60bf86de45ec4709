package nl.impactmonitor.interview.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.interview.codeboek.Codeboek;
import nl.impactmonitor.interview.codeboek.Codeboeken;
import nl.impactmonitor.interview.codeboek.Refiboom;
import nl.impactmonitor.interview.codeboek.Refikenmerken;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.interview.memo.MemoTabel;
import nl.impactmonitor.interview.refi.Project;

/** Puts an interview together as a project: its texts, the codes that were used, and every codering that counts. */
@ApplicationScoped
class ExporteerQdpx {

    private final InterviewRepository interviews;
    private final Codeboeken codeboeken;
    private final QdpxTabel tabel;
    private final MemoTabel memos;

    ExporteerQdpx(InterviewRepository interviews, Codeboeken codeboeken, QdpxTabel tabel, MemoTabel memos) {
        this.interviews = interviews;
        this.codeboeken = codeboeken;
        this.tabel = tabel;
        this.memos = memos;
    }

    @Transactional
    Project voerUit(UUID interview) {
        interviews.vereist(interview);
        var bewaard = tabel.bewaard(interview);
        var gecodeerd = tabel.gecodeerd(interview);
        var bouw = new Bronbouw(interview, bewaard, gecodeerd);
        var memobouw = new Memobouw(interview, memos.eigen(interview), tabel.memoplaatsen(interview));
        var bronnen = tabel.teksten(interview).stream()
                .map(tekst -> memobouw.bij(tekst, bouw.bron(tekst)))
                .toList();
        var projecten = bewaard.stream().map(Bewaard::project).toList();
        var notities = Stream.of(
                        projecten.stream().flatMap(p -> p.notities().stream()),
                        bouw.memos().stream(),
                        memobouw.notities().stream())
                .flatMap(n -> n)
                .toList();
        Set<UUID> gebruikers = new LinkedHashSet<>(bouw.gebruikers());
        projecten.forEach(p -> gebruikers.addAll(p.gebruikers()));
        gebruikers.addAll(memobouw.gebruikers());
        var boeken = boeken(gecodeerd, interview);
        var codenotities = codenotities(projecten);
        memobouw.bijCodes().forEach((code, bij) -> codenotities
                .computeIfAbsent(code, c -> new ArrayList<>())
                .addAll(bij));
        var codes = Refiboom.van(boeken, codenotities);
        var erin = guids(codes).collect(Collectors.toSet());
        return new Project(
                projecten.isEmpty()
                        ? "Interview " + interview
                        : projecten.getFirst().naam(),
                projecten.isEmpty() ? null : projecten.getFirst().omschrijving(),
                List.copyOf(gebruikers),
                codes,
                bronnen,
                notities,
                Stream.concat(
                                projecten.stream().flatMap(p -> p.projectnotities().stream()),
                                memobouw.bijInterview().stream())
                        .toList(),
                Stream.concat(
                                projecten.stream()
                                        .flatMap(p -> p.verzamelingen().stream())
                                        .filter(v -> !Refikenmerken.isKenmerk(v)),
                                Refikenmerken.van(Refiboom.nieuwste(boeken)).stream())
                        .map(v -> new Project.Verzameling(
                                v.guid(),
                                v.naam(),
                                v.omschrijving(),
                                v.codes().stream().filter(erin::contains).toList()))
                        .toList());
    }

    /** Those that were coded with and those that came in, the latest of each first. */
    private List<Codeboek> boeken(List<QdpxTabel.Gecodeerd> gecodeerd, UUID interview) {
        record Boek(String code, int versie) {}
        return Stream.concat(
                        gecodeerd.stream().map(g -> new Boek(g.codeboek(), g.codeboekVersie())),
                        tabel.rapporten(interview).stream()
                                .filter(r -> r.codeboek() != null)
                                .map(r -> new Boek(r.codeboek(), r.codeboekVersie())))
                .distinct()
                .sorted(Comparator.comparing(Boek::code)
                        .thenComparing(Comparator.comparingInt(Boek::versie).reversed()))
                .map(b -> codeboeken.versie(b.code(), b.versie()).orElseThrow())
                .toList();
    }

    private static Map<UUID, List<UUID>> codenotities(List<Project> projecten) {
        Map<UUID, List<UUID>> notities = new HashMap<>();
        projecten.forEach(p -> verzamel(p.codes(), notities));
        return notities;
    }

    private static void verzamel(Collection<Project.Code> codes, Map<UUID, List<UUID>> notities) {
        for (Project.Code code : codes) {
            if (!code.notities().isEmpty()) {
                notities.computeIfAbsent(code.guid(), g -> new ArrayList<>()).addAll(code.notities());
            }
            verzamel(code.onderliggend(), notities);
        }
    }

    private static Stream<UUID> guids(List<Project.Code> codes) {
        return codes.stream().flatMap(c -> Stream.concat(Stream.of(c.guid()), guids(c.onderliggend())));
    }
}
