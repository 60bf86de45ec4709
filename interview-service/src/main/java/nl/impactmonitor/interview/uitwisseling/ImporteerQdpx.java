package nl.impactmonitor.interview.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.interview.codeboek.Code;
import nl.impactmonitor.interview.codeboek.Codeboek;
import nl.impactmonitor.interview.codeboek.NeemCodesOver;
import nl.impactmonitor.interview.codering.LegCoderingenVast;
import nl.impactmonitor.interview.codering.LegCoderingenVast.Vastlegging;
import nl.impactmonitor.interview.fragment.Bereik;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.interview.refi.Gelezen;
import nl.impactmonitor.interview.refi.Project;
import nl.impactmonitor.interview.verslag.Bronvorm;
import nl.impactmonitor.interview.verslag.Tekstversie;
import nl.impactmonitor.interview.verslag.Verslagen;
import nl.impactmonitor.interview.verslag.Verslagtekst;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * Makes a project part of an interview: a verslag per text source, a version of a codebook, and coderingen under pseudonyms.
 * All of it in one transaction, or nothing.
 */
@ApplicationScoped
class ImporteerQdpx {

    private static final int NAAM = 200;

    private final InterviewRepository interviews;
    private final Verslagen verslagen;
    private final NeemCodesOver neemCodesOver;
    private final LegCoderingenVast leg;
    private final ImporteerMemos memos;
    private final QdpxTabel tabel;

    ImporteerQdpx(
            InterviewRepository interviews,
            Verslagen verslagen,
            NeemCodesOver neemCodesOver,
            LegCoderingenVast leg,
            ImporteerMemos memos,
            QdpxTabel tabel) {
        this.interviews = interviews;
        this.verslagen = verslagen;
        this.neemCodesOver = neemCodesOver;
        this.leg = leg;
        this.memos = memos;
        this.tabel = tabel;
    }

    /** @param gelezen without anything that may not be stored */
    @Transactional
    QdpxImport voerUit(UUID interviewId, String codeboek, String sha256, Gelezen<Project> gelezen) {
        interviews.vergrendel(interviewId);
        if (tabel.bestaat(interviewId, sha256)) {
            throw ApiException.conflict("AL_OVERGENOMEN", "Dit bestand is bij dit interview al overgenomen.");
        }
        var project = new Pseudoniemen().van(gelezen.inhoud());
        var boek = project.codes().isEmpty()
                ? null
                : neemCodesOver.voerUit(codeboek, naam(project.naam()), project.codes(), project.verzamelingen());
        var nu = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, UUID> perBron = new LinkedHashMap<>();
        Map<UUID, UUID> perCodering = new HashMap<>();
        List<Vastlegging> vastleggingen = new ArrayList<>();
        for (Project.Bron bron : project.bronnen()) {
            var tekst = new Verslagtekst(bron.tekst());
            var verslag = verslagen.legVast(
                    interviewId,
                    naam(bron.naam() == null ? "Bron " + (perBron.size() + 1) : bron.naam()),
                    new Tekstversie(Bronvorm.REFI_QDA, tekst, List.of()));
            perBron.put(bron.guid(), verslag);
            for (Project.Selectie s : bron.selecties()) {
                var bereik = new Bereik(verslag, 1, s.start(), s.eind(), null);
                s.coderingen().forEach(c -> vastleggingen.add(vastlegging(project, boek, bereik, c, nu, perCodering)));
            }
            var heel = new Bereik(verslag, 1, 0, tekst.lengte(), null);
            bron.coderingen().forEach(c -> vastleggingen.add(vastlegging(project, boek, heel, c, nu, perCodering)));
        }
        if (!vastleggingen.isEmpty()) {
            var dubbel = leg.voerUit(interviewId, boek.code(), boek.versie(), vastleggingen);
            perCodering.values().removeAll(dubbel);
        }
        memos.voerUit(interviewId, project, perBron, nu);
        var rapport = new QdpxImport(
                UUID.randomUUID(),
                boek == null ? null : boek.code(),
                boek == null ? null : boek.versie(),
                List.copyOf(perBron.values()),
                boek == null ? 0 : boek.codes().size(),
                project.bronnen().stream().mapToInt(b -> b.selecties().size()).sum(),
                vastleggingen.size(),
                project.notities().size(),
                gelezen.nietOvergenomen(),
                nu);
        tabel.bewaar(interviewId, sha256, rapport, new Bewaard(zonderTeksten(project), perBron, perCodering));
        return rapport;
    }

    private static Vastlegging vastlegging(
            Project project,
            Codeboek boek,
            Bereik bereik,
            Project.Codering c,
            Instant nu,
            Map<UUID, UUID> perCodering) {
        var id = UUID.randomUUID();
        perCodering.put(c.guid(), id);
        String code = boek.codes().stream()
                .filter(k -> k.guid().equals(c.code()))
                .map(Code::code)
                .findFirst()
                .orElseThrow();
        String memo = project.notities().stream()
                .filter(n -> c.notities().contains(n.guid()) && !n.tekst().isBlank())
                .map(Project.Notitie::tekst)
                .collect(Collectors.joining("\n\n"));
        return new Vastlegging(
                id,
                bereik,
                code,
                memo.isEmpty() ? null : Ingekort.tot(memo, 20_000),
                c.gebruiker() == null ? "extern-onbekend" : "extern-" + c.gebruiker(),
                c.op() == null ? nu : c.op());
    }

    private static String naam(String naam) {
        return naam.isBlank() ? "Zonder naam" : Ingekort.tot(naam, NAAM);
    }

    private static Project zonderTeksten(Project p) {
        return new Project(
                p.naam(),
                p.omschrijving(),
                p.gebruikers(),
                p.codes(),
                p.bronnen().stream()
                        .map(b -> new Project.Bron(
                                b.guid(),
                                b.naam(),
                                b.omschrijving(),
                                null,
                                b.selecties(),
                                b.coderingen(),
                                b.notities()))
                        .toList(),
                p.notities(),
                p.projectnotities(),
                p.verzamelingen());
    }
}
