package nl.impactmonitor.economics.vaststelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.berekening.BerekeningAntwoord;
import nl.impactmonitor.economics.berekening.BerekeningRepository;
import nl.impactmonitor.economics.berekening.BerekeningStatus;
import nl.impactmonitor.economics.berichten.PubliceerBerekening;
import nl.impactmonitor.economics.mkba.Engine;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.resultaat.BevrorenTekst;
import nl.impactmonitor.economics.resultaat.BevrorenVraag;
import nl.impactmonitor.economics.resultaat.Grens;
import nl.impactmonitor.economics.resultaat.OnzekerheidTekst;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Rekenwerk;
import nl.impactmonitor.economics.resultaat.Resultaat;
import nl.impactmonitor.economics.resultaat.ResultaatTekst;
import nl.impactmonitor.economics.trekking.Onzekerheidsopslag;
import nl.impactmonitor.economics.trekking.Trekkingen;
import nl.impactmonitor.economics.uitgifte.Bericht;
import nl.impactmonitor.economics.uitgifte.Uitgifte;
import nl.impactmonitor.economics.verschil.Verschilgroepen;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;

/** Whether a concept may become vastgesteld, and that it does; a transaction each. */
@ApplicationScoped
public class Vaststelling {

    private final BerekeningRepository berekeningen;
    private final ParametersetRepository parametersets;
    private final Verschilgroepen verschilgroepen;
    private final Onzekerheidsopslag opslag;
    private final Trekkingen trekkingen;
    private final PubliceerBerekening publiceer;
    private final Clock klok = Clock.systemUTC();

    Vaststelling(
            BerekeningRepository berekeningen,
            ParametersetRepository parametersets,
            Verschilgroepen verschilgroepen,
            Onzekerheidsopslag opslag,
            Trekkingen trekkingen,
            PubliceerBerekening publiceer) {
        this.berekeningen = berekeningen;
        this.parametersets = parametersets;
        this.verschilgroepen = verschilgroepen;
        this.opslag = opslag;
        this.trekkingen = trekkingen;
        this.publiceer = publiceer;
    }

    private record Concept(Berekening berekening, BevrorenVraag bevroren, GepubliceerdeSet set) {}

    /** @throws ApiException 404, 409, 412 or 428 when it may not */
    @Transactional
    void eis(UUID id, String ifMatch) {
        concept(id, ifMatch);
    }

    /** Sends it as it has been drawn; what was not drawn yet waits for a worker from here on. */
    @Transactional
    public BerekeningAntwoord legVast(UUID id, String ifMatch) {
        Concept concept = concept(id, ifMatch);
        Berekening berekening = concept.berekening();
        Resultaat resultaat = herrekend(concept);
        berekening.status = BerekeningStatus.VASTGESTELD;
        berekening.versie++;
        berekening.vastgesteldOp = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Onzekerheidsbeeld> beeld = opslag.tekst(id).map(OnzekerheidTekst::lees);
        berekening.bericht = Bericht.van(
                        berekening, resultaat, Uitgifte.van(concept.bevroren(), resultaat, concept.set(), beeld))
                .json();
        if (beeld.isEmpty()) {
            trekkingen.vraag(id);
        }
        berekeningen.flush();
        publiceer.vastgesteld(id);
        return BerekeningAntwoord.of(berekening);
    }

    private Concept concept(UUID id, String ifMatch) {
        Berekening berekening = berekeningen.omTeWijzigen(id);
        IfMatch.require(ifMatch, berekening.versie);
        if (berekening.status != BerekeningStatus.CONCEPT) {
            throw ApiException.conflict("GEEN_CONCEPT", "Alleen een concept kan worden vastgesteld.");
        }
        BevrorenVraag bevroren = berekening.bevroren == null ? null : BevrorenTekst.lees(berekening.bevroren);
        if (bevroren == null || !bevroren.engineVersie().equals(Engine.VERSIE)) {
            throw verouderd();
        }
        GepubliceerdeSet set = parametersets
                .zoek(bevroren.parameterset(), bevroren.parametersetVersie())
                .orElseThrow();
        verschilgroepen.eisGrootGenoeg(id, Grens.gepubliceerd(bevroren, set));
        return new Concept(berekening, bevroren, set);
    }

    /** What follows from the frozen input is what was stored, to the byte: nothing else becomes vastgesteld. */
    private static Resultaat herrekend(Concept concept) {
        Resultaat resultaat = Rekenwerk.reken(concept.bevroren(), concept.set());
        if (!ResultaatTekst.schrijf(resultaat).equals(concept.berekening().resultaat)) {
            throw verouderd();
        }
        return resultaat;
    }

    private static ApiException verouderd() {
        return ApiException.conflict(
                "VEROUDERD",
                "Dit concept is met een eerdere versie van het rekenmodel gemaakt; maak de berekening opnieuw.");
    }
}
