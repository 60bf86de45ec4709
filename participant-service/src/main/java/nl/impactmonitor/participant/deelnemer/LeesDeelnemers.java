package nl.impactmonitor.participant.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;

@ApplicationScoped
public class LeesDeelnemers {

    private final DeelnemerRepository deelnemers;
    private final Basisvaardigheden basisvaardigheden;
    private final Doelgroepregel doelgroep;
    private final Pilots pilots;

    LeesDeelnemers(
            DeelnemerRepository deelnemers,
            Basisvaardigheden basisvaardigheden,
            Doelgroepregel doelgroep,
            Pilots pilots) {
        this.deelnemers = deelnemers;
        this.basisvaardigheden = basisvaardigheden;
        this.doelgroep = doelgroep;
        this.pilots = pilots;
    }

    @Transactional
    Pagina<DeelnemerAntwoord> lijst(Deelnemerfilter filter, LijstVraag vraag) {
        Sortering sortering = vraag.sortering(
                Sortering.Veld.datum("aangemeldOp"),
                Sortering.Veld.tekst("pilot"),
                Sortering.Veld.tekst("deelnemercode"));
        pilots.eisEigenIndien(filter.pilot);
        List<Deelnemer> rijen = deelnemers.lijst(filter, sortering, vraag.leesLimiet());
        var niveaus = basisvaardigheden.van(rijen.stream().map(d -> d.id).toList());
        return Pagina.of(
                rijen,
                vraag,
                d -> sortering.sleutel(d.volgnummer, naam -> waarde(d, naam)),
                d -> antwoord(d, niveaus.getOrDefault(d.id, Map.of())));
    }

    @Transactional
    public DeelnemerAntwoord een(UUID id) {
        return antwoord(deelnemers.zoek(id).orElseThrow(DeelnemerNotFound::withId));
    }

    private static Object waarde(Deelnemer d, String veld) {
        return switch (veld) {
            case "aangemeldOp" -> d.aangemeldOp;
            case "pilot" -> d.pilot;
            default -> d.deelnemercode;
        };
    }

    /** @param code written out in full */
    @Transactional
    public Optional<DeelnemerAntwoord> metCode(String code) {
        return deelnemers.zoekCode(code).map(this::antwoord);
    }

    /** In a transaction. */
    DeelnemerAntwoord antwoord(Deelnemer d) {
        return antwoord(d, basisvaardigheden.van(List.of(d.id)).getOrDefault(d.id, Map.of()));
    }

    private DeelnemerAntwoord antwoord(Deelnemer d, Map<String, Double> niveaus) {
        return DeelnemerAntwoord.of(d, doelgroep.van(d.kenmerken, niveaus, d.aangemeldOp));
    }

    /** For what hangs under a deelnemer: 404 when it is not of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eisEigen(UUID id) {
        deelnemers.zoek(id).orElseThrow(DeelnemerNotFound::withId);
    }
}
