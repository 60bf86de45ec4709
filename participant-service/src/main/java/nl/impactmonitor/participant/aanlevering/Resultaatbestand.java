package nl.impactmonitor.participant.aanlevering;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.inhoud.RuweRij;
import nl.impactmonitor.participant.aanlevering.kolommen.Formule;
import nl.impactmonitor.participant.aanlevering.kolommen.Kolomplan;
import nl.impactmonitor.participant.aanlevering.kolommen.Kopregel;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.LijstVraag;

/**
 * The result of a delivery as CSV, part by part: of a CSV file its rows with what was wrong with each in a column after
 * them, of NDJSON a row for each error. What a spreadsheet would run is made harmless.
 */
@ApplicationScoped
class Resultaatbestand {

    private static final List<String> FOUTKOLOMMEN = List.of("rij", "bronId", "plaats", "code", "melding");

    private final AanleveringRepository aanleveringen;
    private final Inhoudopslag opslag;
    private final Deelverwerking delen;
    private final Foutenlijst fouten;

    Resultaatbestand(
            AanleveringRepository aanleveringen, Inhoudopslag opslag, Deelverwerking delen, Foutenlijst fouten) {
        this.aanleveringen = aanleveringen;
        this.opslag = opslag;
        this.delen = delen;
        this.fouten = fouten;
    }

    /**
     * @return the delivery, of which everything that is needed is there
     * @throws ApiException 409 as long as it is not done, 404 when the content was deleted
     */
    Aanlevering eis(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Aanlevering aanlevering = aanleveringen.eigen(id);
            if (aanlevering.status == Aanlevering.Status.BEZIG) {
                throw ApiException.conflict("NOG_NIET_KLAAR", "Deze aanlevering is nog niet verwerkt.");
            }
            if (isCsv(aanlevering) && !opslag.isVolledig(aanlevering)) {
                throw ApiException.notFound("De inhoud van deze aanlevering wordt niet meer bewaard; zie fouten.");
            }
            return aanlevering;
        });
    }

    void schrijf(Aanlevering aanlevering, OutputStream uit) throws IOException {
        char scheidingsteken = isCsv(aanlevering) ? aanlevering.scheidingsteken.charAt(0) : ';';
        OutputStreamWriter tekst = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
        tekst.write('\uFEFF'); // without it Excel takes UTF-8 for Windows-1252
        CsvWriter csv = CsvWriter.builder().fieldSeparator(scheidingsteken).build(tekst);
        if (isCsv(aanlevering)) {
            rijen(aanlevering, csv);
        } else {
            fouten(aanlevering, csv);
        }
        csv.flush();
        tekst.flush();
    }

    private void rijen(Aanlevering aanlevering, CsvWriter csv) {
        List<String> kop = delen.kop(aanlevering);
        int fouten = kop.stream().map(String::toLowerCase).toList().indexOf(Kopregel.FOUTEN);
        csv.writeRecord(metFouten(kop, fouten, Kopregel.FOUTEN, kop.size()));
        for (int nummer = 0; nummer < aanlevering.delen; nummer++) {
            int dit = nummer;
            QuarkusTransaction.requiringNew().run(() -> {
                List<RuweRij> rijen = opslag.lees(aanlevering, dit);
                if (!rijen.isEmpty()) {
                    Map<Long, String> perRegel = this.fouten.perRegel(
                            aanlevering.id,
                            rijen.getFirst().regel(),
                            rijen.getLast().regel());
                    rijen.forEach(rij -> csv.writeRecord(metFouten(
                            rij.gebrek() == RuweRij.Gebrek.GEEN ? Kolomplan.cellen(rij.inhoud()) : List.of(),
                            fouten,
                            perRegel.getOrDefault(rij.regel(), ""),
                            kop.size())));
                }
            });
        }
    }

    /** @param plaats of a column of errors that was in the file already, else below 0 */
    private static List<String> metFouten(List<String> cellen, int plaats, String fout, int breedte) {
        List<String> rij = new ArrayList<>();
        for (int i = 0; i < Math.max(breedte, cellen.size()); i++) {
            if (i != plaats) {
                rij.add(i < cellen.size() ? Formule.onschadelijk(cellen.get(i)) : "");
            }
        }
        rij.add(fout);
        return rij;
    }

    private void fouten(Aanlevering aanlevering, CsvWriter csv) {
        csv.writeRecord(FOUTKOLOMMEN);
        LijstVraag vraag = new LijstVraag();
        vraag.limit = 1000;
        do {
            var pagina = QuarkusTransaction.requiringNew().call(() -> fouten.lees(aanlevering, null, vraag));
            pagina.items()
                    .forEach(f -> csv.writeRecord(
                            Long.toString(f.rij()),
                            f.bronId() == null ? "" : Formule.onschadelijk(f.bronId()),
                            Formule.onschadelijk(f.pointer()),
                            f.code(),
                            Formule.onschadelijk(f.melding())));
            vraag.cursor = pagina.volgende();
        } while (vraag.cursor != null);
    }

    private static boolean isCsv(Aanlevering aanlevering) {
        return aanlevering.formaat == Aanlevering.Formaat.CSV;
    }
}
