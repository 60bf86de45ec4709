package nl.impactmonitor.kpi.context;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.kpi.contextbestand.CbsBestand;
import nl.impactmonitor.kpi.contextbestand.Contextregel;
import nl.impactmonitor.kpi.contextbestand.CsvBestand;
import nl.impactmonitor.kpi.contextbestand.Gelezen;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.kpi.rapport.Sha256;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes one file with contextindicatoren whole or not at all. */
@ApplicationScoped
class LaadContext {

    private final Indicatoren indicatoren;
    private final Leveringen leveringen;
    private final Contextschrijver schrijver;
    private final Regios regios;
    private final SecurityIdentity wie;
    private final Clock klok;
    private final int maxBytes;

    LaadContext(
            Indicatoren indicatoren,
            Leveringen leveringen,
            Contextschrijver schrijver,
            Regios regios,
            SecurityIdentity wie,
            Clock klok,
            @ConfigProperty(name = "kpi.context.max-bytes") int maxBytes) {
        this.indicatoren = indicatoren;
        this.leveringen = leveringen;
        this.schrijver = schrijver;
        this.regios = regios;
        this.wie = wie;
        this.klok = klok;
        this.maxBytes = maxBytes;
    }

    @Transactional
    ContextleveringAntwoord doe(Bestandsvorm vorm, String bron, LocalDate opgehaaldOp, InputStream in) {
        controleer(bron, opgehaaldOp);
        byte[] inhoud = lees(in);
        Gelezen gelezen = vorm == Bestandsvorm.CSV ? CsvBestand.lees(inhoud) : CbsBestand.lees(inhoud);
        Map<String, Indicator> codelijst = indicatoren.alle();
        Set<String> toegestaan = regios.toegestaan();
        gelezen.regels().forEach(regel -> {
            controleer(regel, vorm, codelijst.keySet(), toegestaan, gelezen);
            controleer(regel, vorm, opgehaaldOp, gelezen);
        });
        List<FieldError> fouten = gelezen.fouten();
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        schrijver.vergrendel();
        String som = Sha256.van(inhoud);
        Optional<ContextleveringAntwoord> eerder = leveringen.eerder(som, bron, opgehaaldOp);
        return eerder.orElseGet(() -> neem(vorm, bron, opgehaaldOp, som, gelezen, codelijst));
    }

    private ContextleveringAntwoord neem(
            Bestandsvorm vorm,
            String bron,
            LocalDate opgehaaldOp,
            String som,
            Gelezen gelezen,
            Map<String, Indicator> codelijst) {
        Vergelijking vergelijking =
                Vergelijking.van(gelezen.regels(), schrijver.geldend(gelezen.regels()), codelijst, opgehaaldOp);
        ContextleveringAntwoord levering = new ContextleveringAntwoord(
                UUID.randomUUID(),
                vorm,
                bron,
                opgehaaldOp,
                som,
                klok.instant().truncatedTo(ChronoUnit.MILLIS),
                vergelijking.aantal(Lot.NIEUW),
                vergelijking.aantal(Lot.GEWIJZIGD),
                vergelijking.aantal(Lot.ONGEWIJZIGD),
                vergelijking.aantal(Lot.VEROUDERD),
                gelezen.overgeslagen());
        leveringen.voegToe(levering, wie.hasRole("onderzoeker") ? "onderzoeker" : "projectleider");
        schrijver.schrijf(levering, vergelijking, codelijst);
        return levering;
    }

    private void controleer(String bron, LocalDate opgehaaldOp) {
        List<FieldError> fouten = new ArrayList<>();
        if (bron == null || bron.isBlank() || bron.length() > 500) {
            fouten.add(FieldError.atParameter("bron", "VERPLICHT", "Noem de bron, in ten hoogste 500 tekens."));
        }
        if (opgehaaldOp == null) {
            fouten.add(FieldError.atParameter("opgehaaldOp", "VERPLICHT", "Zeg wanneer het bestand is opgehaald."));
        }
        fouten.addAll(Peildatum.fouten("opgehaaldOp", opgehaaldOp, LocalDate.now(klok)));
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
    }

    private static void controleer(
            Contextregel regel, Bestandsvorm vorm, Set<String> codelijst, Set<String> toegestaan, Gelezen gelezen) {
        boolean csv = vorm == Bestandsvorm.CSV;
        if (!codelijst.contains(regel.indicator())) {
            gelezen.fout(
                    csv ? regel.plek() + "/indicator" : "/koppeling/velden",
                    "ONBEKENDE_INDICATOR",
                    "Deze indicator staat niet in de codelijst.");
        }
        if (!toegestaan.contains(regel.regio())) {
            gelezen.fout(
                    csv ? regel.plek() + "/regio" : "/koppeling/regios",
                    "ONBEKENDE_REGIO",
                    "Dit is geen regio van een pilot waarvoor u mag laden.");
        }
    }

    private static void controleer(Contextregel regel, Bestandsvorm vorm, LocalDate opgehaaldOp, Gelezen gelezen) {
        if (regel.periode().begin().isAfter(opgehaaldOp)) {
            gelezen.fout(
                    regel.plek() + (vorm == Bestandsvorm.CSV ? "/periode" : "/Perioden"),
                    "IN_DE_TOEKOMST",
                    "De periode " + regel.periode().code() + " begint na de dag waarop het bestand is opgehaald.");
        }
    }

    private byte[] lees(InputStream in) {
        try {
            byte[] inhoud = in.readNBytes(maxBytes + 1);
            if (inhoud.length > maxBytes) {
                throw ApiException.tooLarge("Het bestand is groter dan " + maxBytes + " bytes.");
            }
            return inhoud;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
