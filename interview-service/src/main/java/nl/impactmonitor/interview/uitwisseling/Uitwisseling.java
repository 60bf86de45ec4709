package nl.impactmonitor.interview.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.impactmonitor.interview.codeboek.Codeboeken;
import nl.impactmonitor.interview.codeboek.Refiboom;
import nl.impactmonitor.interview.codeboek.Refikenmerken;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.interview.refi.Gelezen;
import nl.impactmonitor.interview.refi.Geweigerd;
import nl.impactmonitor.interview.refi.Project;
import nl.impactmonitor.interview.refi.RefiLezer;
import nl.impactmonitor.interview.refi.RefiSchrijver;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Files in and out. Reading and checking happen before the transaction: a file that is refused has locked nothing. */
@ApplicationScoped
class Uitwisseling {

    private static final Pattern CODEBOEK = Pattern.compile("[A-Z0-9_-]{1,40}");

    private final InterviewRepository interviews;
    private final ImporteerQdpx importeer;
    private final ImporteerQdc importeerCodes;
    private final ExporteerQdpx exporteer;
    private final QdpxTabel tabel;
    private final Codeboeken codeboeken;

    Uitwisseling(
            InterviewRepository interviews,
            ImporteerQdpx importeer,
            ImporteerQdc importeerCodes,
            ExporteerQdpx exporteer,
            QdpxTabel tabel,
            Codeboeken codeboeken) {
        this.interviews = interviews;
        this.importeer = importeer;
        this.importeerCodes = importeerCodes;
        this.exporteer = exporteer;
        this.tabel = tabel;
        this.codeboeken = codeboeken;
    }

    QdpxImport neemOver(UUID interview, String codeboek, InputStream inhoud) {
        eisCodeboek(codeboek);
        try (var bestand = Ontvangst.van(inhoud)) {
            Gelezen<Project> gelezen = RefiLezer.project(bestand.bestand());
            Inhoudcontrole.van(gelezen.inhoud());
            return importeer.voerUit(interview, codeboek, bestand.sha256(), gelezen);
        } catch (Geweigerd e) {
            throw Inhoudcontrole.weigering(e);
        }
    }

    QdcImport neemCodeboekOver(String codeboek, String naam, InputStream inhoud) {
        eisCodeboek(codeboek);
        try (var bestand = Ontvangst.van(inhoud)) {
            Gelezen<RefiLezer.Codeboek> gelezen = RefiLezer.codeboek(bestand.bytes());
            Inhoudcontrole.vanCodes(naam, gelezen.inhoud().codes());
            return importeerCodes.voerUit(codeboek, naam, gelezen);
        } catch (Geweigerd e) {
            throw Inhoudcontrole.weigering(e);
        }
    }

    private static void eisCodeboek(String codeboek) {
        if (codeboek == null || !CODEBOEK.matcher(codeboek).matches()) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "codeboek", "ONGELDIG", "codeboek telt 1 tot 40 hoofdletters, cijfers, _ of -."));
        }
    }

    @Transactional
    List<QdpxImport> rapporten(UUID interview) {
        interviews.vereist(interview);
        return tabel.rapporten(interview);
    }

    @Transactional
    QdpxImport rapport(UUID interview, UUID id) {
        return rapporten(interview).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ApiException.notFound("Deze overname is niet gevonden bij dit interview."));
    }

    byte[] geef(UUID interview) {
        var project = exporteer.voerUit(interview);
        var bytes = new ByteArrayOutputStream();
        try {
            RefiSchrijver.project(project, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] codeboek(String code, int versie) {
        var boek = codeboeken
                .versie(code, versie)
                .orElseThrow(() -> ApiException.notFound("Deze versie van het codeboek is niet gepubliceerd."));
        return RefiSchrijver.codeboek(
                new RefiLezer.Codeboek(Refiboom.van(List.of(boek), Map.of()), Refikenmerken.van(boek.codes())));
    }
}
