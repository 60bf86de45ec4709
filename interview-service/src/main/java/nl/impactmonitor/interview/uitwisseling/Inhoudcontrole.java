package nl.impactmonitor.interview.uitwisseling;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.interview.refi.Geweigerd;
import nl.impactmonitor.interview.refi.Project;
import nl.impactmonitor.interview.verslag.Verslagtekst;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Bsn;
import nl.impactmonitor.platform.rest.FieldError;

/** What a file may not say here, wherever in it: a BSN, and a text that is none. Everything at once. */
final class Inhoudcontrole {

    private final List<FieldError> fouten = new ArrayList<>();

    private Inhoudcontrole() {}

    static void van(Project project) {
        Inhoudcontrole controle = new Inhoudcontrole();
        controle.bsn("/Project", project.naam(), project.omschrijving());
        controle.codes(project.codes());
        for (int i = 0; i < project.bronnen().size(); i++) {
            controle.bron(
                    "/Project/Sources/TextSource[" + (i + 1) + "]",
                    project.bronnen().get(i));
        }
        for (int i = 0; i < project.notities().size(); i++) {
            Project.Notitie n = project.notities().get(i);
            controle.bsn("/Project/Notes/Note[" + (i + 1) + "]", n.naam(), n.tekst());
        }
        project.verzamelingen().forEach(v -> controle.bsn("/Project/Sets", v.naam(), v.omschrijving()));
        controle.klaar();
    }

    /** @param naam that the codebook gets, which is no part of the file */
    static void vanCodes(String naam, List<Project.Code> codes) {
        Inhoudcontrole controle = new Inhoudcontrole();
        controle.bsn("", naam);
        controle.codes(codes);
        controle.klaar();
    }

    /** As the answer to a request: 413 for what is too large, else 400 with all that is wrong. */
    static ApiException weigering(Geweigerd geweigerd) {
        return geweigerd.teGroot()
                ? ApiException.tooLarge(geweigerd.fouten().getFirst().melding())
                : ApiException.badRequest(geweigerd.fouten().stream()
                        .map(f -> new FieldError(f.plaats().isEmpty() ? "" : "/" + f.plaats(), f.code(), f.melding()))
                        .toList());
    }

    private void codes(List<Project.Code> codes) {
        for (Project.Code code : codes) {
            bsn("/Project/CodeBook", code.naam(), code.omschrijving());
            codes(code.onderliggend());
        }
    }

    private void bron(String plaats, Project.Bron bron) {
        bsn(plaats, bron.naam(), bron.omschrijving());
        fouten.addAll(Verslagtekst.van(bron.tekst()).fouten(plaats));
        bron.selecties().forEach(s -> bsn(plaats + "/PlainTextSelection", s.naam(), s.omschrijving()));
    }

    private void bsn(String plaats, String... teksten) {
        for (String tekst : teksten) {
            if (tekst != null && Bsn.isIn(tekst)) {
                fouten.add(new FieldError(
                        plaats, "BSN", "Hier staat iets dat op een burgerservicenummer lijkt; dat mag hier nooit."));
            }
        }
    }

    private void klaar() {
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten.stream().distinct().toList());
        }
    }
}
